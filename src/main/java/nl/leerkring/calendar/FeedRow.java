package nl.leerkring.calendar;

import java.time.Instant;

/** What a member sees of the own secret address; not the secret. @param revision which one it is @param readAt null when no calendar read it yet */
public record FeedRow(int revision, Instant madeAt, Instant readAt) {}
