package nl.leerkring.membership;

import java.util.Locale;

/**
 * Somebody signed up: mail them the address that confirms it, {@code /membership/confirm?token=...}.
 *
 * @param email the address that signed up
 * @param name as they want to be called
 * @param token secret in the mailed address; only its hash is kept
 * @param from address within the application where they wanted to be and come back to, or null
 */
public record ConfirmationAsked(String email, String name, Locale language, String token, String from) {
    /** Somebody who wanted nothing but an account. */
    public ConfirmationAsked(String email, String name, Locale language, String token) {
        this(email, name, language, token, null);
    }
}
