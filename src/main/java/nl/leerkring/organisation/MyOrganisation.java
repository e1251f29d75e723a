package nl.leerkring.organisation;

import java.time.Instant;

/**
 * An organisation and what the caller is in it.
 *
 * @param person id of their time in it
 * @param manager whether they manage it at this moment
 * @param team name, or null
 * @param endsAt when they leave, or null
 */
public record MyOrganisation(
        OrganisationFacts facts, long person, boolean manager, String team, Instant joinedAt, Instant endsAt) {
    public OrganisationId id() {
        return facts.id();
    }
}
