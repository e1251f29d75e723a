package nl.leerkring.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Somebody types in a form what its fields were not made for; no browser holds it back, so nothing stops it but the server. */
final class Typing {
    private static final Map<String, String> SENSIBLE = Map.of(
            "current-password", "de koffie is op",
            "new-password", "een heel ander zinnetje",
            "email", "noor@voorbeeld.test",
            "username", "noor@voorbeeld.test",
            "name", "Noor de Bakker");

    private static final Map<String, String> DAYS = Map.of(
            "date",
            LocalDate.now().plusDays(3).toString(),
            "datetime-local",
            LocalDate.now().plusDays(3) + "T10:30");

    private final Walker walker;
    private final Form form;
    private Seen seen;
    /** The page of which these are the controls. */
    private Seen read;

    private final Map<String, Element> controls = new HashMap<>();

    Typing(Walker walker, Form form) {
        this.walker = walker;
        this.form = form;
    }

    /** Opens the page of the form. @return whether the form is (still) there and can be typed in */
    boolean open() throws Exception {
        seen = walker.get(form.page());
        return isThere();
    }

    Seen seen() {
        return seen;
    }

    boolean isThere() {
        return form.in(seen) != null && !fields().isEmpty();
    }

    /** Fields in which one can type now. */
    List<Form.Input> fields() {
        return form.texts().stream()
                .filter(input ->
                        field(input.name()) != null && !field(input.name()).hasAttr("disabled"))
                .toList();
    }

    static boolean isSecret(Form.Input field) {
        return "password".equals(field.type());
    }

    /** Types in all fields and presses the button. */
    void everywhere(String text) throws Exception {
        send(input -> input.isText() ? text : null);
    }

    /** Types in one field, something sensible in the empty ones beside it, and presses the button. */
    void only(Form.Input field, String text) throws Exception {
        send(input -> input.name().equals(field.name()) ? text : input.isText() ? beside(input) : null);
    }

    /** What stands in a field beside the one that is tried: what was there, else something that it could be made for. */
    String beside(Form.Input input) {
        return input.value().isEmpty()
                ? SENSIBLE.getOrDefault(field(input.name()).attr("autocomplete"), DAYS.getOrDefault(input.type(), "7"))
                : input.value();
    }

    private void send(Function<Form.Input, String> typed) throws Exception {
        var here = Form.on(seen).stream()
                .filter(other -> other.kind().equals(form.kind()))
                .findFirst()
                .orElse(form);
        seen = walker.send(
                here, here.with(input -> sent(input, typed.apply(input))).body());
    }

    /** All boxes are ticked. */
    private static String sent(Form.Input input, String typed) {
        if (typed != null) {
            return typed;
        }
        var box = input.type().equals("checkbox");
        return box ? input.value().isEmpty() ? "on" : input.value() : Form.untouched(input);
    }

    boolean has(Form.Input input) {
        return field(input.name()) != null;
    }

    /** What stands in the field now. */
    String value(Form.Input input) {
        return field(input.name()).val();
    }

    /** Whether there is a message where the field is: in its own box, or in that of the question it belongs to. */
    boolean isToldBeside(Form.Input input) {
        return field(input.name()).parents().stream()
                .filter(box -> box.is("[class*=field], fieldset"))
                .anyMatch(box -> box.selectFirst(".field__error") != null);
    }

    /** Whether the page says anywhere that something is wrong, or that it was kept. */
    boolean isTold() {
        return seen.page().selectFirst("#errors, .field__error, .note--warn, .toast") != null;
    }

    private Element field(String name) {
        if (read != seen) {
            read = seen;
            controls.clear();
            var here = form.in(seen);
            if (here != null) {
                here.select("[name]").forEach(control -> controls.putIfAbsent(control.attr("name"), control));
            }
        }
        return controls.get(name);
    }
}
