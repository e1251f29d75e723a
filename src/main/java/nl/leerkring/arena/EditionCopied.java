package nl.leerkring.arena;

/** A new edition was made from a former one: who keeps something of the former one copies what holds for the new one too. */
public record EditionCopied(EditionId from, EditionId to, SeriesId series) {}
