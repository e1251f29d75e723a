package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.intervision.Roster;
import nl.leerkring.ledger.DossierSheet.Figures;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** What somebody can do now for a register: trainings, meetings to come, and intervision in the own group. What it is worth says the policy. */
@Dependent
class Possibilities {
    private static final int MOST_MEETINGS = 12;
    private static final int MOST_EDITIONS = 200;
    private static final int HOUR = 60;

    @Inject
    Clock clock;

    @Inject
    EditionDirectory editions;

    @Inject
    Roster roster;

    /** @param busy slugs of trainings that the member follows now @param offered accreditations by this register that hold or will */
    List<Possible> of(MemberId member, Set<String> busy, RegisterRules rules, Figures figures, List<OfferRow> offered) {
        var all = new LinkedHashMap<String, Possible>();
        trainings(busy, offered).forEach(one -> all.putIfAbsent(one.link(), one));
        meetings(offered).forEach(one -> all.putIfAbsent(one.link(), one));
        intervision(member, rules, figures, offered).forEach(one -> all.putIfAbsent(one.link(), one));
        return List.copyOf(all.values());
    }

    private List<Possible> trainings(Set<String> busy, List<OfferRow> offered) {
        var trainings = of(offered, Subjects.TRAINING).toList();
        return IntStream.range(0, trainings.size())
                .mapToObj(i -> training(trainings.get(i), busy, clock.now().plusSeconds(i)))
                .toList();
    }

    private static Possible training(OfferRow row, Set<String> busy, Instant at) {
        var subject = row.offer().subject();
        var slug = subject.split(":")[1];
        var whole = Subjects.TRAINING + slug;
        var fact = fact(
                "if:" + row.offer().id(),
                Fact.Kind.TRAINING,
                Stream.of(subject, whole).distinct().toList(),
                at);
        var begun = busy.contains(slug);
        var link = begun ? "/learning/" + slug : row.link();
        return new Possible("o" + row.offer().id(), Fact.Kind.TRAINING, row.title(), link, List.of(fact), begun);
    }

    /** Editions to come of what is accredited; nothing is asked when nothing is. */
    private List<Possible> meetings(List<OfferRow> offered) {
        var subjects = Stream.concat(of(offered, Subjects.EDITION), of(offered, Subjects.SERIES))
                .map(row -> row.offer().subject())
                .toList();
        return subjects.isEmpty()
                ? List.of()
                : editions.coming(MOST_EDITIONS).stream()
                        .filter(place -> subjectsOf(place).stream().anyMatch(subjects::contains))
                        .map(Possibilities::meeting)
                        .toList();
    }

    private static List<String> subjectsOf(EditionDirectory.Coming one) {
        return List.of(Subjects.of(one.edition()), Subjects.of(one.series()));
    }

    private static Possible meeting(EditionDirectory.Coming one) {
        var fact = fact("if:edition:" + one.edition(), Fact.Kind.ARENA, subjectsOf(one), one.startsAt());
        return new Possible("e" + one.edition(), Fact.Kind.ARENA, one.title(), one.address(), List.of(fact), false);
    }

    /** As many meetings in the own group as the kind still misses; without a group those of a group to look for. All in one year, so that there are enough. */
    private List<Possible> intervision(MemberId member, RegisterRules rules, Figures figures, List<OfferRow> offered) {
        var missing = figures.kinds().stream()
                .filter(kind -> kind.category().id().equals(rules.intervision().category()))
                .map(kind -> kind.category().least().signum() > 0 ? kind.missing() : figures.missing())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        if (missing.signum() == 0) {
            return List.of();
        }
        var groups = new ArrayList<>(roster.going(member));
        if (groups.isEmpty()) {
            groups.add(null);
        }
        return groups.stream()
                .map(group -> rounds(group, rules.intervision(), times(missing, worth(group, rules, offered))))
                .toList();
    }

    private static BigDecimal worth(Roster.Going group, RegisterRules rules, List<OfferRow> offered) {
        var length = BigDecimal.valueOf(Math.max(HOUR, rules.intervision().minutes()))
                .divide(BigDecimal.valueOf(HOUR), Outcome.SCALE, RoundingMode.DOWN);
        return of(offered, Subjects.GROUP)
                .map(OfferRow::offer)
                .filter(offer -> group != null && offer.subject().equals(Subjects.of(group.id())))
                .map(Offer::points)
                .findFirst()
                .orElse(length);
    }

    private static int times(BigDecimal missing, BigDecimal worth) {
        return Math.min(
                MOST_MEETINGS, missing.divide(worth, 0, RoundingMode.CEILING).intValue());
    }

    private Possible rounds(Roster.Going group, RegisterRules.Intervision rules, int times) {
        var setting = new Fact.Setting(group == null ? rules.fewest() : group.people(), false, true, true);
        var name = group == null ? "" : group.id().toString();
        var subjects = group == null ? List.<String>of() : List.of(Subjects.of(group.id()));
        var facts = IntStream.range(0, times)
                .mapToObj(i -> new Fact(
                        "if:meeting:" + name + ":" + i,
                        1,
                        Fact.Kind.INTERVISION,
                        "",
                        subjects,
                        clock.now().plus(Duration.ofMinutes(i)),
                        Math.max(HOUR, rules.minutes()),
                        false,
                        setting,
                        null))
                .toList();
        return new Possible(
                "g" + name,
                Fact.Kind.INTERVISION,
                group == null ? "" : group.name(),
                group == null ? "/intervision" : group.id().address(""),
                facts,
                group != null);
    }

    private static Stream<OfferRow> of(List<OfferRow> offered, String subjects) {
        return offered.stream().filter(row -> row.offer().subject().startsWith(subjects));
    }

    private static Fact fact(String source, Fact.Kind kind, List<String> subjects, Instant at) {
        return new Fact(source, 1, kind, "", subjects, at, 1, true, null, null);
    }
}
