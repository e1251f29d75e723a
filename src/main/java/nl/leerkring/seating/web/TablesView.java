package nl.leerkring.seating.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.seating.SeatingDesk;
import nl.leerkring.seating.TableWish;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The tables of an edition at the desk: making them, moving by hand, and showing them to who comes. */
@Named
@RequestScoped
public class TablesView {
    private static final int USUAL_SIZE = 8;

    @Inject
    SeatingDesk desk;

    @Inject
    Go go;

    private SeatingDesk.Sheet sheet;

    /** Before showing: does what was asked. */
    public void act() {
        getSheet();
        var asked = Faces.isPostback() ? field("do") : "";
        switch (asked) {
            case "make" -> make();
            case "move" ->
                done(
                        () -> desk.move(
                                series(), number(), new SeatingDesk.Move(who("who"), count("round"), count("table"))),
                        "seating.toast.moved");
            case "swap" ->
                done(
                        () -> desk.swap(series(), number(), count("round"), who("who"), who("other")),
                        "seating.toast.moved");
            case "host" -> done(() -> desk.host(series(), number(), who("who"), count("table")), "seating.toast.host");
            case "show", "hide" ->
                done(() -> desk.show(series(), number(), asked.equals("show")), "seating.toast." + asked);
            default -> {
                // only looking
            }
        }
    }

    private void make() {
        var wish = wish();
        var problems = desk.problems(wish);
        problems.forEach(go::show);
        if (getSheet().wish() != null && field("again").isEmpty()) {
            go.show(DomainException.invalid("again", "seating.error.again"));
        } else if (problems.isEmpty()) {
            done(() -> desk.make(series(), number(), wish), "seating.toast.made");
        }
    }

    private void done(Runnable act, String toast) {
        if (go.tried(act)) {
            go.to(
                    getSheet()
                            .place()
                            .series()
                            .desk("/" + getSheet().place().edition().number() + "/tables"),
                    toast);
        }
    }

    private static TableWish wish() {
        var themes = Arrays.stream(field("themes").split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var most = field("most").isBlank() ? null : Integer.valueOf(count("most"));
        return new TableWish(count("tables"), count("rounds"), themes, most);
    }

    public SeatingDesk.Sheet getSheet() {
        if (sheet == null) {
            sheet = desk.look(series(), number());
        }
        return sheet;
    }

    /** What stands in a field: what was typed, or what holds now, or what is usual. */
    public String value(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElseGet(() -> kept(name));
    }

    private String kept(String name) {
        var wish = Optional.ofNullable(getSheet().wish()).orElseGet(this::usual);
        return switch (name) {
            case "tables" -> String.valueOf(wish.tables());
            case "rounds" -> String.valueOf(wish.rounds());
            case "themes" -> String.join("\n", wish.themes());
            default -> wish.most() == null ? "" : String.valueOf(wish.most());
        };
    }

    private TableWish usual() {
        var people = getSheet().people().size();
        var rounds = getSheet().place().edition().programme().rounds();
        return new TableWish(Math.max(1, (people + USUAL_SIZE - 1) / USUAL_SIZE), Math.max(1, rounds), List.of(), null);
    }

    /** "12" of a perspective, for its colour; the same all over the page. */
    public int colour(String perspective) {
        var angles = getSheet().place().series().angles();
        for (int i = 0; i < angles.size(); i++) {
            if (angles.get(i).code().equals(perspective)) {
                return i + 1;
            }
        }
        return 0;
    }

    public String perspective(String code) {
        return getSheet().place().series().label(code);
    }

    /** "3,4": how many perspectives there are at a table. */
    public double getPerspectives() {
        return getSheet().mix().perspectives() / 10.0;
    }

    private static String series() {
        return Faces.getRequestParameter("series");
    }

    private static String number() {
        return Faces.getRequestParameter("number");
    }

    private static RegistrationId who(String name) {
        return RegistrationId.of(field(name));
    }

    private static String field(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    /** A number from a field; 0 for what is none. */
    private static int count(String name) {
        var typed = field(name).strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
