package nl.leerkring.organisation;

import java.time.Instant;

/** Somebody in the list of a manager. @param id of their time in the organisation @param team name, or null @param endsAt null until further notice */
public record PersonRow(
        long id, String name, boolean manager, Long teamId, String team, Instant joinedAt, Instant endsAt) {}
