package nl.leerkring.casus;

import java.time.Instant;

/** A group in the list of its facilitator. */
public record GroupRow(String code, String title, Instant openedAt, boolean closed, int people) {}
