package nl.leerkring.arena;

import java.time.Instant;

/** An edition will not take place. */
public record EditionCancelled(EditionId edition, SeriesId series, Instant at) {}
