package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Clock;
import org.omnifaces.util.Faces;

/** The series and the edition of the address of a desk: who does not coordinate it never comes here. Pages of other features use it for their head. */
@Named
@RequestScoped
public class ArenaPlace {
    @Inject
    SeriesDesk seriesDesk;

    @Inject
    EditionDesk editionDesk;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<ArenaContributor> contributors;

    private SeriesFacts series;
    private EditionDesk.Row row;

    /** Before showing: 404 for who does not coordinate it. */
    public void open() {
        getSeries();
        if (isOfEdition()) {
            getRow();
        }
    }

    /** Whether the address is that of an edition. */
    public boolean isOfEdition() {
        return number() != null;
    }

    public SeriesFacts getSeries() {
        if (series == null) {
            series = seriesDesk.require(Faces.getRequestParameter("series"));
        }
        return series;
    }

    /** The edition with its counts. */
    public EditionDesk.Row getRow() {
        if (row == null) {
            row = editionDesk.require(Faces.getRequestParameter("series"), number());
        }
        return row;
    }

    public EditionFacts getEdition() {
        return getRow().edition();
    }

    /** Address of the desk of the edition, with what comes after it. */
    public String desk(String rest) {
        return getSeries().desk("/" + getEdition().number() + rest);
    }

    /** Whether it can still be changed: it was neither cancelled, nor is it over. */
    public boolean isAhead() {
        return !getEdition().cancelled() && !getEdition().over(clock.now());
    }

    /** Pages of other features about the series. */
    public List<ArenaContributor.Tab> getSeriesTabs() {
        return sorted().flatMap(contributor -> contributor.seriesTabs(getSeries()).stream())
                .toList();
    }

    /** Files of other features for the desk of the series. */
    public List<String> getSeriesSections() {
        return sorted().map(ArenaContributor::seriesDeskSection)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Pages of other features about the edition. */
    public List<ArenaContributor.Tab> getEditionTabs() {
        return sorted().flatMap(contributor -> contributor.editionTabs(getSeries(), getEdition()).stream())
                .toList();
    }

    private Stream<ArenaContributor> sorted() {
        return contributors.stream().sorted(Comparator.comparingInt(ArenaContributor::order));
    }

    private static String number() {
        return Faces.getRequestParameter("number");
    }
}
