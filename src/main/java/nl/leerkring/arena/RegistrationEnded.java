package nl.leerkring.arena;

import java.time.Instant;

/** Somebody had a place, waited or asked, and does so no longer. */
public record RegistrationEnded(RegistrationId registration, EditionId edition, SeriesId series, Instant at) {}
