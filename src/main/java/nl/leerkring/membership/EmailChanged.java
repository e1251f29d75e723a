package nl.leerkring.membership;

import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * The e-mail address of an account was changed: tell the old address, in case it was somebody else.
 *
 * @param email the <b>old</b> address
 * @param name as the member wants to be called
 */
public record EmailChanged(MemberId member, String email, String name, Locale language) {}
