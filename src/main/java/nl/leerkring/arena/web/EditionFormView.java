package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.Gathering;
import nl.leerkring.shared.web.Field;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;

/** Drafting and changing an edition. Everything that is wrong is shown at once, and what was typed stays. */
@Named
@RequestScoped
public class EditionFormView {
    private static final String BUTTON = "do";
    private static final Set<String> RARE = Set.of("perOrganisation", "offerHours", "choice");

    @Inject
    EditionDesk desk;

    @Inject
    ArenaPlace arenaPlace;

    @Inject
    Field field;

    @Inject
    Text text;

    @Inject
    Go go;

    private Sheet sheet;
    private int focus;

    /** Before showing the form of a new edition. */
    public void draft() {
        arenaPlace.open();
        Pressed.read(BUTTON).ifPresent(pressed -> {
            if (pressed.word().equals("save")) {
                keep();
            } else {
                press(pressed);
            }
        });
    }

    private void keep() {
        var series = arenaPlace.getSeries();
        var plan = EditionSheet.plan(sheet(), series.angles());
        var problems = EditionSheet.problems(sheet(), desk.problems(series.slug(), plan));
        problems.forEach(go::show);
        if (problems.isEmpty()) {
            go.tried(() -> {
                var number = desk.draft(series.slug(), plan, sheet().ticked("copy"));
                go.to(series.desk("/" + number), "arenadesk.toast.drafted");
            });
        }
    }

    /** Before showing the settings of an edition. */
    public void change() {
        arenaPlace.open();
        Pressed.read(BUTTON).ifPresent(pressed -> {
            if (pressed.word().equals("save")) {
                save();
            } else {
                press(pressed);
            }
        });
    }

    private void save() {
        var series = arenaPlace.getSeries();
        var id = arenaPlace.getEdition().id();
        var plan = EditionSheet.plan(sheet(), series.angles());
        var problems = EditionSheet.problems(sheet(), desk.problems(id, plan));
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> desk.change(id, plan))) {
            go.to(series.desk("/" + plan.number()), "arenadesk.toast.changed");
        }
    }

    /** Asked for before anything is done too: the rows of a form that was sent are gone through first. */
    private Sheet sheet() {
        if (sheet == null) {
            sheet = Pressed.is(BUTTON) ? Sheet.posted() : begin();
        }
        return sheet;
    }

    private Sheet begin() {
        return arenaPlace.isOfEdition()
                ? EditionSheet.of(arenaPlace.getEdition().plan())
                : EditionSheet.of(desk.propose(arenaPlace.getSeries().slug())).tick("copy", isSecond());
    }

    private void press(Pressed pressed) {
        EditionSheet.press(sheet(), pressed);
        focus = pressed.word().equals("add") ? sheet().rows("date") : Math.max(1, pressed.row() - 1);
    }

    /** Whether there is an edition before it of which the programme can be copied. */
    public boolean isSecond() {
        return !desk.of(arenaPlace.getSeries().slug()).isEmpty();
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getForm() {
        return sheet().values();
    }

    /** Numbers of the days. */
    public List<String> getDays() {
        return IntStream.rangeClosed(1, sheet().rows("date"))
                .mapToObj(String::valueOf)
                .toList();
    }

    /** The day that was just added or touched. */
    public String getFocus() {
        return String.valueOf(focus);
    }

    /** Whether what is rarely used stands open: it is used, or something is wrong with it. */
    public boolean isRareOpen() {
        return !sheet().isBlank("perOrganisation")
                || !sheet().isBlank("choice")
                || sheet().ticked("compulsory")
                || RARE.stream().anyMatch(field::wrong);
    }

    /** Whether held places stand open. */
    public boolean isHeldOpen() {
        return sheet().values().entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().startsWith("held-") && !entry.getValue().isBlank());
    }

    /** How people come together. */
    public List<Choice> getGatherings() {
        return Arrays.stream(Gathering.values())
                .map(form -> new Choice(form.name(), text.of("arenadesk.form." + form)))
                .toList();
    }
}
