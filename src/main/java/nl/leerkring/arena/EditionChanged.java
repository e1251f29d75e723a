package nl.leerkring.arena;

import java.time.Instant;

/** An edition is at another time or place, or is called otherwise. */
public record EditionChanged(EditionId edition, SeriesId series, Instant at) {}
