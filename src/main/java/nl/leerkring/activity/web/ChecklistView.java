package nl.leerkring.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerkring.activity.ChecklistRoom;
import nl.leerkring.learning.web.PartView;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Ticking a checklist. */
@Named
@RequestScoped
public class ChecklistView {
    @Inject
    ChecklistRoom checklistRoom;

    @Inject
    PartView partView;

    @Inject
    Go go;

    private Set<String> ticked;

    /** Whether a line is ticked. */
    public boolean ticked(String item) {
        if (ticked == null) {
            ticked = checklistRoom.ticked(slug(), part());
        }
        return ticked.contains(item);
    }

    /** Keeps the ticks; when all are, goes on. */
    public void save() {
        var values = Faces.getRequestParameterValues("item");
        go.tried(() -> {
            if (checklistRoom.tick(slug(), part(), values == null ? Set.of() : new HashSet<>(List.of(values)))) {
                onward();
            } else {
                go.to(partView.address(partView.getPage().row()), "learning.saved");
            }
        });
    }

    private void onward() {
        var page = partView.getPage();
        go.to(page.next() == null ? "/learning" : partView.address(page.next()));
    }

    private String slug() {
        return partView.getPage().slug();
    }

    private String part() {
        return partView.getPage().part().id();
    }
}
