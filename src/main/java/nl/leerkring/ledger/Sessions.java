package nl.leerkring.ledger;

import java.util.List;
import java.util.Optional;
import nl.leerkring.register.RegisterRules.Intervision;

/** Which meetings fit what a register asks of intervision, and whether there are enough of them in a year. */
final class Sessions {
    private final List<Fact> meetings;

    Sessions(List<Fact> facts) {
        meetings = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.INTERVISION)
                .toList();
    }

    /** Why a meeting does not count, whatever else somebody did. */
    static Optional<Why> refusal(Fact meeting, Intervision rules) {
        var setting = meeting.setting();
        if (meeting.minutes() < rules.minutes()) {
            return Optional.of(Why.TOO_SHORT);
        }
        if (setting.people() < rules.fewest() || setting.people() > rules.most()) {
            return Optional.of(Why.GROUP_SIZE);
        }
        if (rules.live() && setting.online() && !setting.live()) {
            return Optional.of(Why.NOT_LIVE);
        }
        return rules.agreement() && !setting.agreement() ? Optional.of(Why.NO_AGREEMENT) : Optional.empty();
    }

    /** Whether the calendar year of a meeting has enough that fit. */
    boolean enough(Fact meeting, Intervision rules) {
        if (rules.sessions() == 0) {
            return true;
        }
        var fitting = meetings.stream()
                .filter(other -> other.day().getYear() == meeting.day().getYear())
                .filter(other -> refusal(other, rules).isEmpty())
                .count();
        return fitting >= rules.sessions();
    }
}
