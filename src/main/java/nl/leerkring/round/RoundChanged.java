package nl.leerkring.round;

/**
 * Something happened in a round or was written in it. Observed after the transaction: who looks is told, and asks what it is.
 *
 * @param number a later change has a higher one
 */
public record RoundChanged(long round, long number) {}
