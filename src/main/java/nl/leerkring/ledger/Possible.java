package nl.leerkring.ledger;

import java.util.List;

/**
 * Something that could be done now.
 *
 * @param key by which it is chosen
 * @param link address within Leerkring
 * @param facts what would be told when it is done
 * @param busy whether it was begun
 */
record Possible(String key, Fact.Kind kind, String title, String link, List<Fact> facts, boolean busy) {}
