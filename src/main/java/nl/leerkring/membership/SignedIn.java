package nl.leerkring.membership;

import java.util.Locale;
import java.util.Set;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/**
 * Somebody who proved who they are: what a session needs to know.
 *
 * @param generation session generation of the account; a session of an earlier one has ended
 */
public record SignedIn(
        MemberId member, Set<Role> roles, int generation, String displayName, String initials, Locale language) {}
