package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.arena.SeriesPlan;
import nl.leerkring.arena.UsualAngles;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** Starting and changing a series. Everything that is wrong is shown at once, and what was typed stays. */
@Named
@RequestScoped
public class SeriesFormView {
    private static final String BUTTON = "do";

    @Inject
    SeriesDesk desk;

    @Inject
    Text text;

    @Inject
    Go go;

    private Sheet sheet;
    private int focus;

    /** Before showing the form of a new series. */
    public void start() {
        desk.mine();
        Pressed.read(BUTTON).ifPresent(pressed -> {
            if (pressed.word().equals("save")) {
                begin(SeriesSheet.plan(sheet(), UsualAngles.ALL));
            } else {
                press(pressed);
            }
        });
    }

    private void begin(SeriesPlan plan) {
        var problems = desk.problems(plan);
        problems.forEach(go::show);
        if (problems.isEmpty()) {
            go.tried(() -> go.to(desk.start(plan).desk(""), "arenadesk.toast.started"));
        }
    }

    /** Before showing the settings of a series. */
    public void change() {
        var series = desk.require(slug());
        Pressed.read(BUTTON).ifPresent(pressed -> {
            if (pressed.word().equals("save")) {
                keep(SeriesSheet.plan(sheet(), series.angles()));
            } else {
                press(pressed);
            }
        });
    }

    private void keep(SeriesPlan plan) {
        var problems = desk.problems(plan);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> desk.change(slug(), plan))) {
            go.to(desk.require(slug()).desk("/settings"), "arenadesk.toast.saved");
        }
    }

    private void press(Pressed pressed) {
        SeriesSheet.press(sheet(), pressed);
        focus = pressed.word().equals("add") ? sheet().rows("angle") : pressed.row();
    }

    private Sheet sheet() {
        if (sheet == null) {
            sheet = Pressed.is(BUTTON)
                    ? Sheet.posted()
                    : slug() == null
                            ? SeriesSheet.fresh(UsualAngles.ALL)
                            : SeriesSheet.of(desk.require(slug()).plan());
        }
        return sheet;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getForm() {
        return sheet().values();
    }

    /** Numbers of the rows with perspectives. */
    public List<String> getRows() {
        return IntStream.rangeClosed(1, sheet().rows("angle"))
                .mapToObj(String::valueOf)
                .toList();
    }

    /** The row that was just added or touched. */
    public String getFocus() {
        return String.valueOf(focus);
    }

    /** Who can register. */
    public List<Choice> getAccesses() {
        return Arrays.stream(Access.values())
                .map(access -> new Choice(access.name(), text.of("arenadesk.access." + access)))
                .toList();
    }

    private static String slug() {
        return Faces.getRequestParameter("series");
    }
}
