package nl.leerkring.arena;

import java.util.List;
import java.util.Locale;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody types to register.
 *
 * @param perspective code of one of the perspectives of the series
 * @param first whether it is the first time, or null when nothing was chosen
 * @param online whether somebody comes online, where both can be
 * @param needs what to reckon with (access, an interpreter, diet), or null; only coordinators of the series see it
 * @param proposal a topic to bring or to tell about, or null
 * @param listed whether name, organisation and perspective may be seen by others who come
 */
public record RegistrationPlan(
        String name,
        String organisation,
        String email,
        String perspective,
        Boolean first,
        boolean online,
        String needs,
        String proposal,
        boolean listed) {
    static final int NAME = 120;
    static final int NEEDS = 500;
    static final int PROPOSAL = 300;

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems(SeriesFacts series, EditionFacts edition) {
        return Typed.problems(
                () -> Typed.name("name", name, "arena.error.name", NAME),
                () -> Typed.line("organisation", organisation, "arena.error.organisation", NAME),
                () -> EmailAddress.require("email", email),
                () -> Typed.check(
                        perspective, code -> series.angle(code).isPresent(), "perspective", "arena.error.perspective"),
                () -> Typed.check(first, any -> true, "first", "arena.error.first"),
                () -> Typed.check(
                        online,
                        any -> !any || edition.plan().where().form() == Gathering.HYBRID,
                        "online",
                        "arena.error.online"),
                () -> Typed.lines("needs", needs, NEEDS),
                () -> Typed.line("proposal", proposal, PROPOSAL));
    }

    /** The same, tidy; without problems. */
    RegistrationPlan tidy() {
        return new RegistrationPlan(
                Typed.line("name", name, NAME),
                Typed.line("organisation", organisation, NAME),
                EmailAddress.require("email", email),
                perspective,
                first,
                online,
                Typed.lines("needs", needs, NEEDS),
                Typed.line("proposal", proposal, PROPOSAL),
                listed);
    }

    /** The same for one organisation, however it is written: "Stichting De Werf" and "de werf" differ, "De Werf" and "de  werf." do not. */
    public static String key(String organisation) {
        var key = organisation
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return key.isEmpty() ? organisation.strip() : key;
    }
}
