package nl.leerkring.round;

import java.time.Instant;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.MemberId;

/**
 * Something that happened in a round. A round is nothing but its happenings in order, so that after a crash, on another node and for who comes
 * late it is the same round.
 *
 * @param at UTC
 * @param by who did it; null when the clock of a term did
 * @param about whom it is about, or null
 * @param role role that was given, or null
 * @param minutes minutes that were added, else 0
 * @param note reason or sign, as typed; may hold words of the case, so it is kept sealed; or null
 */
public record Happening(Kind kind, Instant at, MemberId by, MemberId about, RoundRole role, int minutes, String note) {
    /** What happened. */
    public enum Kind {
        CAME,
        LEFT,
        GOT_ROLE,
        STARTED,
        PAUSED,
        RESUMED,
        EXTENDED,
        WENT_ON,
        SKIPPED,
        WENT_BACK,
        AGAIN,
        GOT_WORD,
        TOOK_CHAIR,
        SIGNALLED,
        ENDED
    }

    static Happening of(Kind kind, Instant at, MemberId by) {
        return new Happening(kind, at, by, null, null, 0, null);
    }

    static Happening about(Kind kind, Instant at, MemberId by, MemberId about) {
        return new Happening(kind, at, by, about, null, 0, null);
    }

    static Happening noted(Kind kind, Instant at, MemberId by, String note) {
        return new Happening(kind, at, by, null, null, 0, note);
    }

    Happening withRole(RoundRole newRole) {
        return new Happening(kind, at, by, about, newRole, minutes, note);
    }

    Happening withMinutes(int newMinutes) {
        return new Happening(kind, at, by, about, role, newMinutes, note);
    }
}
