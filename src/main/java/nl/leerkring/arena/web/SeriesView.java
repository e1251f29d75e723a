package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.ArenaHall;
import org.omnifaces.util.Faces;

/** The public page of a series. */
@Named
@RequestScoped
public class SeriesView {
    /** Former editions on a page. */
    private static final int PAGE = 5;

    @Inject
    ArenaHall hall;

    @Inject
    Instance<ArenaContributor> contributors;

    private ArenaHall.SeriesPage page;

    public void open() {
        getPage();
    }

    public ArenaHall.SeriesPage getPage() {
        if (page == null) {
            page = hall.series(Faces.getRequestParameter("series"));
        }
        return page;
    }

    /** The edition that is next, or null. */
    public ArenaHall.Card getNext() {
        return getPage().coming().stream()
                .filter(card -> !card.edition().cancelled())
                .findFirst()
                .orElse(null);
    }

    /** Former editions of this page. */
    public List<ArenaHall.Card> getPast() {
        return getPage().past().stream()
                .skip((getNumber() - 1L) * PAGE)
                .limit(PAGE)
                .toList();
    }

    public int getPages() {
        return Math.max(1, (getPage().past().size() + PAGE - 1) / PAGE);
    }

    /** Number of this page, from 1. */
    public int getNumber() {
        var wanted = Faces.getRequestParameter("page");
        return wanted != null && wanted.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(wanted), getPages()) : 1;
    }

    /** Files of other features. */
    public List<String> getSections() {
        return contributors.stream()
                .sorted(Comparator.comparingInt(ArenaContributor::order))
                .map(ArenaContributor::seriesSection)
                .filter(Objects::nonNull)
                .toList();
    }
}
