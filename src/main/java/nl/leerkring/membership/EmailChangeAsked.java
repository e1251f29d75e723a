package nl.leerkring.membership;

import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * A member wants another e-mail address: mail the new address {@code /membership/confirm-email?token=...}.
 *
 * @param email the <b>new</b> address, which is not of the account yet
 * @param name as the member wants to be called
 * @param token secret in the mailed address; only its hash is kept
 */
public record EmailChangeAsked(MemberId member, String email, String name, Locale language, String token) {}
