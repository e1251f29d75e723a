package nl.leerkring.harvest;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody adds to the harvest.
 *
 * @param owner of an experiment: who does it
 * @param due of an experiment: when to look back, null when nothing was typed
 * @param named whether the own name may stand with it
 */
public record FindingPlan(Kind kind, String content, String owner, LocalDate due, boolean named) {
    /** Something was typed as a date and is none. */
    public static final LocalDate NO_DATE = LocalDate.MIN;

    static final int CONTENT = 300;
    static final int OWNER = 120;
    private static final int MOST_YEARS = 3;

    /** Everything that is wrong, in the order of the form. @param from the day before which no look back can be */
    List<DomainException> problems(LocalDate from) {
        return Typed.problems(
                () -> Typed.check(kind, any -> true, "kind", "harvest.error.kind"),
                () -> Typed.line("content", content, "harvest.error.content", CONTENT),
                this::checkOwner,
                () -> checkDue(from));
    }

    private void checkOwner() {
        if (kind == Kind.EXPERIMENT) {
            Typed.name("owner", owner, "harvest.error.owner", OWNER);
        } else {
            Typed.line("owner", owner, OWNER);
        }
    }

    private void checkDue(LocalDate from) {
        if (kind == Kind.EXPERIMENT || due != null) {
            Typed.check(
                    due,
                    any -> any.isAfter(from) && any.isBefore(from.plusYears(MOST_YEARS)),
                    "due",
                    "harvest.error.due");
        }
    }

    /** The same, tidy; without problems. */
    FindingPlan tidy() {
        var experiment = kind == Kind.EXPERIMENT;
        return new FindingPlan(
                kind,
                Typed.line("content", content, CONTENT),
                experiment ? Typed.line("owner", owner, OWNER) : null,
                experiment ? due : null,
                named);
    }
}
