package nl.leerkring.door.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.door.Attendee;
import nl.leerkring.door.DoorList;
import nl.leerkring.door.Tick;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;

/** The list at the door, on a phone. With script ticks are sent beside the page; without it each is a post of the page. */
@Named
@RequestScoped
public class DoorListView {
    private static final String TICK = "tick";

    @Inject
    DoorList list;

    @Inject
    EditionHere here;

    @Inject
    Clock clock;

    @Inject
    Go go;

    private DoorList.Sheet sheet;

    /** Before showing: ticks when that was asked. */
    public void act(ComponentSystemEvent event) {
        var pressed = Faces.isPostback() ? Faces.getRequestParameter(TICK) : null;
        if (pressed == null) {
            getSheet();
            return;
        }
        var parts = pressed.split(":", 2);
        if (parts.length != 2 || !parts[1].matches("here|away")) {
            throw DomainException.notFound();
        }
        var tick = new Tick(
                Attendee.of(parts[0]),
                getSheet().day(),
                "here".equals(parts[1]),
                clock.now(),
                UUID.randomUUID().toString());
        if (go.tried(() -> list.tick(here.slug(), here.number(), tick))) {
            go.to(getAddress() + getQuery() + "#" + parts[0]);
        }
    }

    /** What was asked of the list, for the form: a tick comes back to the same. */
    public String getQuery() {
        return "?day=" + getSheet().day() + (isMissing() ? "&missing=1" : "") + "&q=" + Utils.encodeURL(getWords());
    }

    public DoorList.Sheet getSheet() {
        if (sheet == null) {
            sheet = list.look(here.slug(), here.number(), here.day());
        }
        return sheet;
    }

    /** Those that are asked for. */
    public List<DoorList.Row> getRows() {
        var words = getWords().strip().toLowerCase(Locale.ROOT);
        return getSheet().rows().stream()
                .filter(row -> !isMissing() || !row.there())
                .filter(row -> sought(row).contains(words))
                .toList();
    }

    /** What is searched in. */
    public String sought(DoorList.Row row) {
        return (row.visitor().name() + " " + row.visitor().organisation()).toLowerCase(Locale.ROOT);
    }

    /** How a perspective is called. */
    public String perspective(DoorList.Row row) {
        return getSheet().place().series().label(row.visitor().perspective());
    }

    public List<Integer> getDays() {
        return IntStream.rangeClosed(1, getSheet().place().edition().days().size())
                .boxed()
                .toList();
    }

    public String getAddress() {
        return here.desk("/door");
    }

    /** The same as a value in an address, to come back to. */
    public String getEncoded() {
        return Utils.encodeURL(getAddress() + "?day=" + getSheet().day());
    }

    public String getWords() {
        var typed = Faces.getRequestParameter("q");
        return typed == null ? "" : typed;
    }

    public boolean isMissing() {
        return Faces.getRequestParameter("missing") != null;
    }
}
