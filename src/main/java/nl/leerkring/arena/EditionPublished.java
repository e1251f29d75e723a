package nl.leerkring.arena;

import java.time.Instant;

/** An edition can be seen by everybody from now on. */
public record EditionPublished(EditionId edition, SeriesId series, Instant at) {}
