package nl.leerkring.membership;

import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * Somebody signed up with an address that has an account: tell its owner by mail, so that the page need not tell it.
 *
 * @param email address of the existing account
 * @param name as the member wants to be called
 */
public record AlreadyRegistered(MemberId member, String email, String name, Locale language) {}
