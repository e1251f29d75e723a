package nl.leerkring.harvest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.arena.Angle;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;

/** All people of all editions of a series, to count them. Pure. */
record ReportBook(SeriesFacts series, ReportPeople.Crowd crowd, List<EditionFacts> editions) {
    ReportFigures figures(EditionFacts edition, boolean over) {
        var angles = series.angles().stream().map(Angle::code).toList();
        var scope = new ReportCount.Edition(angles, known(edition), crowd.kept(edition.id()), over);
        return ReportCount.of(crowd.of(edition.id()), scope);
    }

    /** By what those are known who came to an edition before this one. */
    private Set<String> known(EditionFacts edition) {
        var known = new HashSet<String>();
        editions.stream()
                .filter(former -> former.startsAt().isBefore(edition.startsAt()) && !former.cancelled())
                .flatMap(this::came)
                .forEach(person -> known.addAll(person.keys()));
        return known;
    }

    private Stream<ReportPerson> came(EditionFacts edition) {
        boolean kept = crowd.kept(edition.id());
        return crowd.of(edition.id()).stream().filter(person -> person.counts(kept));
    }

    /** Editions together. @param year or 0 for all */
    ReportYears.Year together(int year, List<ReportEdition> reports) {
        var figures = reports.stream().map(ReportEdition::figures).toList();
        return new ReportYears.Year(
                year,
                reports.size(),
                figures.stream().mapToInt(one -> one.turn().registered()).sum(),
                figures.stream().mapToInt(ReportFigures::basis).sum(),
                different(reports),
                ReportSplit.sum(figures.stream().map(ReportFigures::faces).toList()),
                ReportSplit.sum(
                        figures.stream().map(ReportFigures::perspectives).toList()));
    }

    /** Who gave no address counts each time. */
    private int different(List<ReportEdition> reports) {
        var people = reports.stream().flatMap(report -> came(report.edition())).toList();
        long named = people.stream()
                .map(ReportPerson::email)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
        return (int) named
                + (int) people.stream().filter(one -> one.email() == null).count();
    }
}
