package nl.leerkring.method;

import java.util.List;
import java.util.Set;

/**
 * What is written in a step, by each person on an own card.
 *
 * @param label what stands above the field, for example "Jouw vraag"
 * @param by roles that write
 * @param readers who reads it besides the writer
 * @param shown from when the readers read it
 * @param piles names of the piles into which the case owner sorts the cards; empty when they are not sorted
 */
public record Writing(String label, Set<RoundRole> by, Readers readers, Shown shown, List<String> piles) {
    /** Who reads it. */
    public enum Readers {
        /** Only who wrote it. */
        WRITER,
        /** The case owner. */
        OWNER,
        /** Everyone in the round. */
        EVERYONE
    }

    /** From when. */
    public enum Shown {
        /** As soon as it is written. */
        AT_ONCE,
        /** When the step is over, so that nobody writes after another. */
        AFTERWARDS
    }

    /** Whether this reader may read a card of somebody else. @param over whether the step is over */
    public boolean isReadBy(RoundRole reader, boolean over) {
        if (shown == Shown.AFTERWARDS && !over) {
            return false;
        }
        return readers == Readers.EVERYONE || readers == Readers.OWNER && reader == RoundRole.OWNER;
    }
}
