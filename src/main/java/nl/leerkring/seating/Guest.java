package nl.leerkring.seating;

/**
 * Somebody who sits at tables.
 *
 * @param id of the registration
 * @param organisation the same text for the same organisation
 * @param first whether it is the first time
 * @param host number of the table this person stays at in all rounds, from 1; 0 for who moves
 */
public record Guest(long id, String perspective, String organisation, boolean first, int host) {}
