package nl.leerkring.vault.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import nl.leerkring.vault.BreakGlass;
import nl.leerkring.vault.GlassRow;
import org.omnifaces.util.Faces;

/** Emergency access: what waits, what is open now, asking, and all that ever was. */
@Named
@RequestScoped
public class VaultView {
    private static final String ADDRESS = "/vault";

    @Inject
    BreakGlass breakGlass;

    @Inject
    Text text;

    @Inject
    Go go;

    private List<GlassRow> current;
    private List<GlassRow> history;

    /**
     * Before anything is written: refuses who may not be here, and decides what a button names. The button carries the number of the
     * request, not its place in the list, which may have changed since.
     */
    public void act() {
        if (Faces.isPostback()) {
            decide("grant", breakGlass::grant, "vault.glass.granted");
            decide("refuse", breakGlass::refuse, "vault.glass.refused");
        }
        if (!Faces.getContext().getResponseComplete()) {
            getCurrent();
        }
    }

    private void decide(String button, LongConsumer decision, String done) {
        var request = Faces.getRequestParameter(button);
        if (request != null
                && request.matches("\\d{1,18}")
                && go.tried(() -> decision.accept(Long.parseLong(request)))) {
            go.to(ADDRESS, done);
        }
    }

    /** Asks. */
    public void ask() {
        var problems = breakGlass.problems(getNumber(), getReason());
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> breakGlass.ask(getNumber(), getReason()))) {
            go.to(ADDRESS, "vault.glass.asked");
        }
    }

    /** What waits or is open now. */
    public List<GlassRow> getCurrent() {
        if (current == null) {
            current = breakGlass.current();
        }
        return current;
    }

    public List<GlassRow> getHistory() {
        return rows().subList(0, Math.min(BreakGlass.PAGE, rows().size()));
    }

    public boolean isMore() {
        return rows().size() > BreakGlass.PAGE;
    }

    /** Page of the history, from 0. */
    public int getPage() {
        var page = Faces.getRequestParameter("page");
        return page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    /** Number of the vault as typed, or as a link named it. */
    public String getNumber() {
        return typed("vault");
    }

    public String getReason() {
        return typed("reason");
    }

    /** "24 november 2026, 14:32 uur". */
    public String moment(Instant instant) {
        return instant == null ? "" : text.of("vault.at", text.day(instant), text.time(instant));
    }

    private List<GlassRow> rows() {
        if (history == null) {
            history = breakGlass.history(getPage());
        }
        return history;
    }

    private static String typed(String name) {
        var typed = Faces.getRequestParameter(name);
        return typed == null ? "" : typed;
    }
}
