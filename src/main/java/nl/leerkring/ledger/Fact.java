package nl.leerkring.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.Clock;

/**
 * Something that somebody did. Facts never change; what corrects one comes with the same source and a later version, and the newest counts.
 *
 * @param source what it is and its number, the same for all versions: {@code training:12}
 * @param title as people know it
 * @param subjects what an accreditation can be of, the most precise first: {@code training:spil-in-de-wijk:3}
 * @param at the moment that decides which rules and which accreditation hold
 * @param minutes net; 0 when a correction says that it was not so
 * @param tested whether a test was passed
 * @param setting of a meeting, else null
 * @param own of own evidence, else null
 */
public record Fact(
        String source,
        int version,
        Kind kind,
        String title,
        List<String> subjects,
        Instant at,
        int minutes,
        boolean tested,
        Setting setting,
        Own own) {

    /** What was done. */
    public enum Kind {
        TRAINING,
        INTERVISION,
        ARENA,
        OWN
    }

    /** @param people who were there @param live live picture and sound for all @param agreement whether the group has one */
    public record Setting(int people, boolean online, boolean live, boolean agreement) {}

    /** @param type what somebody says it is */
    public record Own(RegisterRules.Own type, Review review) {}

    /** What became of own evidence. */
    public enum Review {
        SELF_DECLARED,
        ASKED,
        REVIEWED,
        DECLINED
    }

    /** The day in the Netherlands. */
    public LocalDate day() {
        return at.atZone(Clock.ZONE).toLocalDate();
    }

    /** What it is as a whole, whichever version or edition. */
    String whole() {
        return subjects.isEmpty() ? source : subjects.get(subjects.size() - 1);
    }
}
