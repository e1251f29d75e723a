package nl.leerkring.arena;

/** What told who somebody was is gone from a registration: others let go of it too. */
public record RegistrationForgotten(RegistrationId registration, EditionId edition) {}
