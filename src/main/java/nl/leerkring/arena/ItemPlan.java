package nl.leerkring.arena;

import java.util.List;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * A part of a programme, as somebody wants it.
 *
 * @param day 1 for the first day of the edition
 * @param speaker who tells it, or null
 * @param agreed whether the speaker agreed to be named; without that the name is not shown
 */
public record ItemPlan(
        int day, ItemKind kind, String title, String description, int minutes, String speaker, boolean agreed) {
    static final int TITLE = 120;
    static final int TEXT = 400;
    static final int SPEAKER = 120;
    static final int LONGEST = 600;

    /** Everything that is wrong, in the order of the form. @param row for the names of the fields */
    public List<DomainException> problems(int row) {
        return Typed.problems(
                () -> Typed.check(kind, any -> true, "kind" + row, "arena.error.kind"),
                () -> Typed.check(day, any -> any >= 1 && any <= EditionPlan.MOST_DAYS, "day" + row, "arena.error.day"),
                () -> Typed.line("title" + row, title, "arena.error.itemTitle", TITLE),
                () -> Typed.check(
                        minutes, any -> any >= 1 && any <= LONGEST, "minutes" + row, "arena.error.minutes", LONGEST),
                () -> Typed.line("description" + row, description, TEXT),
                () -> Typed.line("speaker" + row, speaker, SPEAKER));
    }

    /** The same, tidy. @param row for the names of the fields @throws nl.leerkring.shared.DomainException beside the field */
    ItemPlan tidy(int row) {
        Typed.check(kind, any -> true, "kind" + row, "arena.error.kind");
        Typed.check(day, any -> any >= 1 && any <= EditionPlan.MOST_DAYS, "day" + row, "arena.error.day");
        return new ItemPlan(
                day,
                kind,
                Typed.line("title" + row, title, "arena.error.itemTitle", TITLE),
                Typed.line("description" + row, description, TEXT),
                Typed.check(
                        minutes, any -> any >= 1 && any <= LONGEST, "minutes" + row, "arena.error.minutes", LONGEST),
                Typed.line("speaker" + row, speaker, SPEAKER),
                agreed);
    }

    /** The speaker for everybody's eyes, or null. */
    public String shownSpeaker() {
        return agreed ? speaker : null;
    }
}
