package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.ItemKind;
import nl.leerkring.arena.ItemPlan;
import nl.leerkring.arena.Programme;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;

/** The programme of an edition in one form; the times follow from how long the parts last. */
@Named
@RequestScoped
public class ProgrammeView {
    private static final String BUTTON = "do";

    @Inject
    EditionDesk desk;

    @Inject
    SeriesDesk seriesDesk;

    @Inject
    ArenaPlace arenaPlace;

    @Inject
    Text text;

    @Inject
    Go go;

    private Sheet sheet;
    private int focus;

    /** A part as the page shows it. @param nr of the row @param time when it is, or empty when that cannot be said */
    public record Row(String nr, boolean first, boolean last, String time) {}

    /** Before showing: does what a button asked for. */
    public void act() {
        arenaPlace.open();
        Pressed.read(BUTTON).ifPresent(pressed -> {
            switch (pressed.word()) {
                case "save" -> save("arenadesk.toast.programme", this::keep);
                case "always" -> save("arenadesk.toast.always", this::keepForAll);
                default -> focus = ProgrammeSheet.press(sheet(), pressed);
            }
        });
    }

    /** Asked for before anything is done too: the rows of a form that was sent are gone through first. */
    private Sheet sheet() {
        if (sheet == null) {
            sheet = Pressed.is(BUTTON)
                    ? Sheet.posted()
                    : ProgrammeSheet.of(arenaPlace.getEdition().programme().parts().stream()
                            .map(Programme.Timed::item)
                            .toList());
        }
        return sheet;
    }

    private void save(String toast, Consumer<List<ItemPlan>> keep) {
        var items = ProgrammeSheet.items(sheet());
        var problems =
                ProgrammeSheet.problems(items, arenaPlace.getEdition().days().size());
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> keep.accept(ProgrammeSheet.byDay(items)))) {
            go.to(arenaPlace.desk("/programme"), toast);
        }
    }

    private void keep(List<ItemPlan> items) {
        desk.programme(arenaPlace.getEdition().id(), items);
    }

    /** Also for editions that are still to be made. */
    private void keepForAll(List<ItemPlan> items) {
        keep(items);
        seriesDesk.programme(arenaPlace.getSeries().slug(), items);
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getForm() {
        return sheet().values();
    }

    /** The rows with their times. */
    public List<Row> getRows() {
        var items = timeable();
        var parts = new ArrayList<>(timed(items).parts());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var time = parts.stream()
                    .filter(part -> part.item() == item)
                    .findFirst()
                    .map(part -> text.of(
                            "arenadesk.times",
                            text.time(part.span().startsAt()),
                            text.time(part.span().endsAt())))
                    .orElse("");
            rows.add(new Row(String.valueOf(i + 1), i == 0, i == items.size() - 1, time));
        }
        return rows;
    }

    /** For each day when the programme ends, beside when the day ends. */
    public List<String> getEnds() {
        var programme = timed(timeable());
        var days = arenaPlace.getEdition().days();
        return IntStream.rangeClosed(1, days.size())
                .filter(day -> programme.end(day) != null)
                .mapToObj(day -> ends(day, programme.end(day), days.get(day - 1).endsAt()))
                .toList();
    }

    private String ends(int day, Instant programme, Instant end) {
        var minutes = Duration.between(programme, end).toMinutes();
        var which = minutes == 0 ? "same" : minutes > 0 ? "before" : "after";
        var sentence = text.of("arenadesk.ends." + which, text.time(programme), text.time(end), Math.abs(minutes));
        return arenaPlace.getEdition().days().size() == 1 ? sentence : text.of("arenadesk.ends.day", day, sentence);
    }

    private Programme timed(List<ItemPlan> items) {
        return Programme.of(arenaPlace.getEdition().days(), items);
    }

    /** With no length for what is no number, so that the times of the others can be shown. */
    private List<ItemPlan> timeable() {
        return ProgrammeSheet.items(sheet()).stream()
                .map(item -> new ItemPlan(
                        Math.max(1, item.day()),
                        item.kind() == null ? ItemKind.OTHER : item.kind(),
                        item.title(),
                        null,
                        Math.max(0, item.minutes()),
                        null,
                        false))
                .toList();
    }

    /** The row that was just added or moved. */
    public String getFocus() {
        return String.valueOf(focus);
    }

    /** What a part can be. */
    public List<Choice> getKinds() {
        return Arrays.stream(ItemKind.values())
                .map(kind -> new Choice(kind.name(), text.of("arenadesk.kind." + kind)))
                .toList();
    }

    /** The days of the edition. */
    public List<Choice> getDays() {
        var days = arenaPlace.getEdition().days();
        return IntStream.rangeClosed(1, days.size())
                .mapToObj(day -> new Choice(
                        String.valueOf(day),
                        text.of("arenadesk.day", day, text.day(days.get(day - 1).startsAt()))))
                .toList();
    }
}
