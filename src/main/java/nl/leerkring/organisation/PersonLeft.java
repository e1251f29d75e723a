package nl.leerkring.organisation;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/** Somebody's time in an organisation got an end, by themselves or by a manager: observed within the same transaction. @param at may lie ahead */
public record PersonLeft(OrganisationId organisation, long person, MemberId member, Instant at) {}
