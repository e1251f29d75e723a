package nl.leerkring.organisation;

import nl.leerkring.shared.MemberId;

/** Somebody came into an organisation: observed within the same transaction. @param person id of their time in it */
public record PersonJoined(OrganisationId organisation, long person, MemberId member, Long invitation) {}
