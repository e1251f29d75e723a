package nl.leerkring.intervision;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** A group began. @param by its first facilitator */
public record GroupStarted(GroupId group, MemberId by, Instant at) {}
