package nl.leerkring.arena;

import java.time.Instant;

/** Somebody has a place from now on. */
public record RegistrationPlaced(RegistrationId registration, EditionId edition, SeriesId series, Instant at) {}
