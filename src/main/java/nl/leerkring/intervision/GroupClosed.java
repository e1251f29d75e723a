package nl.leerkring.intervision;

import java.time.Instant;

/** A group ended: from now on everything in it can only be read. */
public record GroupClosed(GroupId group, Instant at) {}
