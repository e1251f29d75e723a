package nl.leerkring.intervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.register.Register;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody wants a group to be.
 *
 * @param organisation for whom it is open, only with {@link Access#ORGANISATION}
 * @param place only where people meet at a place
 * @param registers for which its meetings have to count: it keeps to their sizes
 */
public record GroupPlan(
        String name,
        String theme,
        Access access,
        String organisation,
        int fewest,
        int most,
        MeetingForm form,
        String place,
        int rhythmWeeks,
        LocalDate endsOn,
        List<Register> registers) {
    /** Bounds that hold for every group; registers ask for less. */
    public static final int SMALLEST = 2;

    public static final int LARGEST = 20;

    /** What is proposed for a new group. */
    public static final int USUAL_FEWEST = 3;

    public static final int USUAL_MOST = 8;
    public static final int USUAL_YEARS = 2;
    public static final int USUAL_RHYTHM = 6;

    private static final int MOST_WEEKS = 26;
    private static final int MOST_YEARS = 5;
    private static final int NAME = 80;
    private static final int TEXT = 160;

    /** A group of which the meetings need not count for a register. */
    public GroupPlan(
            String name,
            String theme,
            Access access,
            String organisation,
            int fewest,
            int most,
            MeetingForm form,
            String place,
            int rhythmWeeks,
            LocalDate endsOn) {
        this(name, theme, access, organisation, fewest, most, form, place, rhythmWeeks, endsOn, List.of());
    }

    /** The same, for these registers. */
    public GroupPlan counting(List<Register> wanted) {
        return new GroupPlan(name, theme, access, organisation, fewest, most, form, place, rhythmWeeks, endsOn, wanted);
    }

    /** Everything that is wrong, in the order of the form. @param taken how many people are in the group already */
    public List<DomainException> problems(LocalDate today, int taken) {
        return Stream.<Runnable>of(
                        this::tidyName,
                        this::tidyTheme,
                        this::checkAccess,
                        this::checkFewest,
                        () -> checkMost(taken),
                        this::tidyPlace,
                        this::checkRhythm,
                        () -> checkEnd(today))
                .flatMap(GroupPlan::problem)
                .toList();
    }

    String tidyName() {
        return Typed.name("name", name, "intervision.error.name", NAME);
    }

    String tidyTheme() {
        return Typed.line("theme", theme, "intervision.error.theme", TEXT);
    }

    /** The place, or null where there is none. */
    String tidyPlace() {
        if (form == null) {
            throw DomainException.invalid("form", "intervision.error.form");
        }
        if (form.hasPlace() || place != null && place.strip().length() > TEXT) {
            return Typed.line("place", place, "intervision.error.place", TEXT);
        }
        return null;
    }

    private void checkAccess() {
        if (access == null) {
            throw DomainException.invalid("access", "intervision.error.access");
        }
        if (access == Access.ORGANISATION && (organisation == null || organisation.isBlank())) {
            throw DomainException.invalid("access", "intervision.error.organisation");
        }
    }

    private void checkFewest() {
        if (fewest < SMALLEST || fewest > LARGEST) {
            throw DomainException.invalid("fewest", "intervision.error.size", SMALLEST, LARGEST);
        }
        registers.stream()
                .filter(register -> fewest < register.fewest())
                .findFirst()
                .ifPresent(register -> {
                    throw DomainException.invalid(
                            "fewest", "intervision.error.registerFewest", register.name(), register.fewest());
                });
    }

    private void checkMost(int taken) {
        if (most < SMALLEST || most > LARGEST) {
            throw DomainException.invalid("most", "intervision.error.size", SMALLEST, LARGEST);
        }
        if (most < fewest) {
            throw DomainException.invalid("most", "intervision.error.most");
        }
        if (most < taken) {
            throw DomainException.invalid("most", "intervision.error.taken", taken);
        }
        registers.stream()
                .filter(register -> most > register.most())
                .findFirst()
                .ifPresent(register -> {
                    throw DomainException.invalid(
                            "most", "intervision.error.registerMost", register.name(), register.most());
                });
    }

    private void checkRhythm() {
        if (rhythmWeeks < 1 || rhythmWeeks > MOST_WEEKS) {
            throw DomainException.invalid("rhythm", "intervision.error.rhythm", MOST_WEEKS);
        }
    }

    private void checkEnd(LocalDate today) {
        if (endsOn == null) {
            throw DomainException.invalid("endsOn", "intervision.error.date");
        }
        if (!endsOn.isAfter(today)) {
            throw DomainException.invalid("endsOn", "intervision.error.past");
        }
        if (endsOn.isAfter(today.plusYears(MOST_YEARS))) {
            throw DomainException.invalid("endsOn", "intervision.error.late", MOST_YEARS);
        }
    }

    private static Stream<DomainException> problem(Runnable check) {
        try {
            check.run();
            return Stream.empty();
        } catch (DomainException problem) {
            return Stream.of(problem);
        }
    }
}
