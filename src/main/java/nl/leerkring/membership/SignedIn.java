package nl.leerkring.membership;

import java.io.Serializable;
import java.util.Set;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/**
 * All that a session holds of somebody who is signed in: small, because sessions travel between nodes.
 *
 * @param generation of the account when signing in; "sign out everywhere" makes it old
 */
public record SignedIn(MemberId member, String displayName, Set<Role> roles, int generation) implements Serializable {}
