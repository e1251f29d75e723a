package nl.leerkring.network;

import java.time.Instant;

/** A list that was taken over. @param newcomers how many became members by it @param undoable whether it can be taken back */
public record ImportRow(long id, Instant at, int newcomers, boolean undoable) {}
