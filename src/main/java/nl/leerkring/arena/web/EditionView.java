package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaContributor;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.MaterialPlan;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import org.omnifaces.util.Faces;

/** The public page of an edition. */
@Named
@RequestScoped
public class EditionView {
    @Inject
    ArenaHall hall;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Instance<ArenaContributor> contributors;

    private ArenaHall.EditionPage page;

    public void open() {
        getCard();
    }

    private ArenaHall.EditionPage page() {
        if (page == null) {
            page = hall.edition(Faces.getRequestParameter("series"), Faces.getRequestParameter("number"));
        }
        return page;
    }

    public ArenaHall.Card getCard() {
        return page().card();
    }

    public boolean isOver() {
        return getCard().edition().over(clock.now());
    }

    /** Whether the form to register is shown. */
    public boolean isOpen() {
        return getCard().edition().open(clock.today()) && !isOver() && !isAccountNeeded();
    }

    /** Whether somebody has to sign in first. */
    public boolean isAccountNeeded() {
        return getCard().series().access() == Access.ACCOUNT && caller.member().isEmpty();
    }

    public boolean isLate() {
        return getCard().edition().late(clock.today());
    }

    public boolean isEarly() {
        return getCard().edition().early(clock.today());
    }

    public List<MaterialPlan> getMaterials() {
        return page().materials();
    }

    /** Files of other features. */
    public List<String> getSections() {
        return contributors.stream()
                .sorted(Comparator.comparingInt(ArenaContributor::order))
                .map(ArenaContributor::editionSection)
                .filter(Objects::nonNull)
                .toList();
    }
}
