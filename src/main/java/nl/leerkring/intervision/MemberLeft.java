package nl.leerkring.intervision;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** Somebody left a group and sees nothing of it any more. */
public record MemberLeft(GroupId group, MemberId member, Instant at) {}
