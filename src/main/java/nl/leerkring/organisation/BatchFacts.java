package nl.leerkring.organisation;

import java.time.Instant;

/** A list of people as its pages show it. @param state CHECKED, RUNNING, DONE or UNDONE @param handled lines that are carried out @param doneAt null before */
public record BatchFacts(
        long id,
        String fileName,
        String separator,
        int lines,
        String state,
        int handled,
        Instant checkedAt,
        Instant doneAt,
        boolean undoable) {}
