/**
 * Organisations: who they are, who belongs to them and when, invitations, enrolling many at once, trainings they ask of their people, and what
 * their managers see of that. Other features come through {@link nl.leerkring.organisation.OrganisationHall} and
 * {@link nl.leerkring.organisation.OrganisationDirectory}.
 */
@Feature(knows = {"membership", "notification", "training", "content", "learning", "ledger"})
package nl.leerkring.organisation;

import nl.leerkring.shared.Feature;
