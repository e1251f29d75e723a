package nl.leerkring.harvest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Counts the people of an edition. Pure. */
final class ReportCount {
    /** A chart has no more bars; what is left is taken together. */
    static final int BARS = 6;

    private final List<ReportPerson> people;
    private final Edition edition;

    /**
     * @param angles codes of the perspectives of the series, in their order
     * @param known by what those are known who came to an edition before
     * @param kept whether it is known who came
     * @param over whether nobody can come any more
     */
    record Edition(List<String> angles, Set<String> known, boolean kept, boolean over) {}

    private ReportCount(List<ReportPerson> people, Edition edition) {
        this.people = people;
        this.edition = edition;
    }

    static ReportFigures of(Collection<ReportPerson> people, Edition edition) {
        return new ReportCount(List.copyOf(people), edition).figures();
    }

    private ReportFigures figures() {
        var came = people.stream().filter(one -> one.counts(edition.kept())).toList();
        var familiar = came.stream().filter(one -> face(one) != null).toList();
        var organisations = by(came, ReportPerson::organisation, List.of());
        return new ReportFigures(
                turn(),
                ReportSplit.of(by(familiar, this::face, List.of(ReportFigures.NEW, ReportFigures.RETURNING))),
                ReportSplit.of(by(came, ReportPerson::perspective, edition.angles())),
                ReportSplit.of(organisations).top(BARS),
                (int) organisations.keySet().stream()
                        .filter(name -> !name.isEmpty())
                        .count());
    }

    private ReportFigures.Turn turn() {
        int registered = count(ReportPerson.Stance::placed);
        int cancelled = count(ReportPerson.Stance::cancelled);
        if (!edition.kept()) {
            return new ReportFigures.Turn(registered, cancelled, null, null, null);
        }
        int present = count(ReportPerson.Stance::there);
        int expected = count(stance -> stance.there() && stance.placed());
        return new ReportFigures.Turn(
                registered, cancelled, present, present - expected, edition.over() ? registered - expected : null);
    }

    private int count(java.util.function.Predicate<ReportPerson.Stance> which) {
        return (int) people.stream().map(ReportPerson::stance).filter(which).count();
    }

    /** Who came before is no new face, whatever was ticked; who ticked to have come before may have done so before we kept it. Null for who nobody asked. */
    private String face(ReportPerson person) {
        if (Boolean.FALSE.equals(person.first()) || person.keys().stream().anyMatch(edition.known()::contains)) {
            return ReportFigures.RETURNING;
        }
        return person.first() == null ? null : ReportFigures.NEW;
    }

    private static Map<String, Integer> by(
            List<ReportPerson> people, Function<ReportPerson, String> group, List<String> always) {
        var counts = new LinkedHashMap<String, Integer>();
        always.forEach(code -> counts.put(code, 0));
        people.stream().map(group).sorted().forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }
}
