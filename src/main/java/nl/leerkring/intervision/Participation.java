package nl.leerkring.intervision;

import java.time.Instant;

/** That somebody takes part in a group: is in it, and accepted the agreement in force. @param since when they came in */
public record Participation(GroupFacts group, Instant since) {}
