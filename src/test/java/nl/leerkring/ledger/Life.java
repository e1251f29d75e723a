package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.leerkring.register.RegisterRules.Own;
import nl.leerkring.register.Rulebook;
import nl.leerkring.register.Rules;
import nl.leerkring.shared.Clock;

/** Facts, accreditations and rules to test with: one register called proef, with other rules from 2028 on. */
final class Life {
    static final Holding FIRST = new Holding(1, "proef", LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 27));
    static final Holding SECOND = new Holding(2, "proef", LocalDate.of(2027, 2, 28), LocalDate.of(2032, 2, 27));
    static final Offer TRAINING = new Offer(
            1,
            "training:a",
            "proef",
            "Geaccrediteerde scholing",
            "ID-1",
            new BigDecimal("1.50"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2028, 12, 31),
            false);
    static final Rulebook BOOK = new Rulebook(List.of(
            Rules.of(Rules.TEXT),
            Rules.of(Rules.TEXT
                    .replace("from: 2026-01-01", "from: 2028-01-01")
                    .replace("most: 10\ntest", "most: 6\ntest")
                    .replace("minutes: 90", "minutes: 60\n  sessions: 2"))));

    private Life() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Clock.ZONE).toInstant();
    }

    static Fact training(int number, String at) {
        return new Fact(
                "training:" + number,
                1,
                Fact.Kind.TRAINING,
                "A",
                List.of("training:a:1", "training:a"),
                at(at),
                90,
                true,
                null,
                null);
    }

    static Fact untested(Fact fact) {
        return new Fact(
                fact.source(),
                fact.version(),
                fact.kind(),
                fact.title(),
                fact.subjects(),
                fact.at(),
                fact.minutes(),
                false,
                null,
                null);
    }

    static Fact meeting(int number, String at, int minutes, Fact.Setting setting) {
        return new Fact(
                "meeting:" + number,
                1,
                Fact.Kind.INTERVISION,
                "Groep",
                List.of("group:1"),
                at(at),
                minutes,
                false,
                setting,
                null);
    }

    static Fact meeting(int number, String at, int minutes) {
        return meeting(number, at, minutes, new Fact.Setting(5, false, false, true));
    }

    static Fact own(int number, String at, int minutes, Own type) {
        return new Fact(
                "own:" + number,
                1,
                Fact.Kind.OWN,
                "Eigen",
                List.of(),
                at(at),
                minutes,
                false,
                null,
                new Fact.Own(type, Fact.Review.SELF_DECLARED));
    }

    static Fact corrected(Fact fact, int minutes) {
        return new Fact(
                fact.source(),
                fact.version() + 1,
                fact.kind(),
                fact.title(),
                fact.subjects(),
                fact.at(),
                minutes,
                fact.tested(),
                fact.setting(),
                fact.own());
    }

    static CreditPolicy policy() {
        return new CreditPolicy(List.of(FIRST, SECOND), List.of(TRAINING), BOOK);
    }

    static Outcome only(Fact... facts) {
        var outcomes = policy().outcomes(List.of(facts));
        return outcomes.get(outcomes.size() - 1);
    }
}
