package nl.leerkring.membership;

import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * Somebody signed up: mail them the address that confirms it, {@code /membership/confirm?token=...}.
 *
 * @param email the address that signed up
 * @param name as the member wants to be called
 * @param token secret in the mailed address; only its hash is kept
 */
public record ConfirmationAsked(MemberId member, String email, String name, Locale language, String token) {}
