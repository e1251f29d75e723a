package nl.leerkring.membership;

import java.util.Set;
import nl.leerkring.shared.Role;

/** A member in the list of beheer. */
public record MemberRow(long id, String name, String email, boolean confirmed, Set<Role> roles) {}
