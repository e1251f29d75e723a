package nl.leerkring.membership;

import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * The password of an account was changed: tell its owner, in case it was somebody else.
 *
 * @param email address of the account
 * @param name as the member wants to be called
 */
public record PasswordChanged(MemberId member, String email, String name, Locale language) {}
