package nl.leerkring.membership;

import nl.leerkring.shared.MemberId;

/**
 * What people who meet may see of each other.
 *
 * @param displayName as the member wants to be called
 * @param initials two letters for an avatar
 * @param jobTitle what the member told about work, or null
 */
public record NameCard(MemberId id, String displayName, String initials, String jobTitle) {}
