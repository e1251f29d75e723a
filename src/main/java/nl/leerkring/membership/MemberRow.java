package nl.leerkring.membership;

import java.util.Set;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** A member in the list of beheer: no more than is needed to find somebody and give a role. */
public record MemberRow(MemberId id, String fullName, String email, boolean confirmed, Set<Role> roles) {}
