package nl.leerkring.membership;

import java.util.Locale;

/**
 * Somebody signed up: mail them the address that confirms it, {@code /membership/confirm?token=...}.
 *
 * @param email the address that signed up
 * @param name as they want to be called
 * @param token secret in the mailed address; only its hash is kept
 */
public record ConfirmationAsked(String email, String name, Locale language, String token) {}
