package nl.leerkring.intervision;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** Somebody came into a group; nothing of it can be seen before the agreement is accepted. */
public record MemberJoined(GroupId group, MemberId member, Instant at) {}
