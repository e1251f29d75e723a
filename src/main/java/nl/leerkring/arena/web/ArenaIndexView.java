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
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** All series, what is to come, and where who is signed in goes. */
@Named
@RequestScoped
public class ArenaIndexView {
    @Inject
    ArenaHall hall;

    @Inject
    MyRegistrations registrations;

    @Inject
    Go go;

    @Inject
    Instance<ArenaContributor> contributors;

    private List<SeriesFacts> series;
    private List<ArenaHall.Card> coming;
    private List<MyRegistrations.Row> mine;

    /** Opens the registration of the button that was pressed. */
    public void act() {
        var wanted = Faces.isPostback() ? Faces.getRequestParameter("open") : null;
        if (wanted != null) {
            go.to("/arena/registrations/" + registrations.enter(RegistrationId.of(wanted)));
        }
    }

    public List<SeriesFacts> getSeries() {
        if (series == null) {
            series = hall.series();
        }
        return series;
    }

    public List<ArenaHall.Card> getComing() {
        if (coming == null) {
            coming = hall.coming();
        }
        return coming;
    }

    public List<MyRegistrations.Row> getMine() {
        if (mine == null) {
            mine = registrations.coming();
        }
        return mine;
    }

    /** Files of other features. */
    public List<String> getSections() {
        return contributors.stream()
                .sorted(Comparator.comparingInt(ArenaContributor::order))
                .map(ArenaContributor::indexSection)
                .filter(Objects::nonNull)
                .toList();
    }
}
