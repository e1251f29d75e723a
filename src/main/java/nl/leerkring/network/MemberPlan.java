package nl.leerkring.network;

import java.util.List;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What a member tells of themselves.
 *
 * @param organisation or null
 * @param perspective code of one of the perspectives of the series
 * @param invited whether mails may come when this perspective is short
 */
public record MemberPlan(String name, String organisation, String perspective, Shown shown, boolean invited) {
    static final int NAME = 120;
    static final int ORGANISATION = 160;

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems(SeriesFacts series) {
        return Typed.problems(
                () -> Typed.name("name", name, "network.error.name", NAME),
                () -> Typed.line("organisation", organisation, ORGANISATION),
                () -> Typed.check(
                        perspective,
                        code -> series.angle(code).isPresent(),
                        "perspective",
                        "network.error.perspective"));
    }

    /** The same, tidy; without problems. */
    MemberPlan tidy() {
        return new MemberPlan(
                Typed.line("name", name, NAME),
                Typed.line("organisation", organisation, ORGANISATION),
                perspective,
                shown,
                invited);
    }
}
