package nl.leerkring.membership;

import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * A member wants to choose a password: mail them {@code /membership/reset?token=...}. Also sent to the first administrator.
 *
 * @param email address of the account
 * @param name as the member wants to be called
 * @param token secret in the mailed address; only its hash is kept
 */
public record PasswordResetAsked(MemberId member, String email, String name, Locale language, String token) {}
