package nl.leerkring.journey;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.support.Surfer;
import org.jsoup.nodes.Element;

/**
 * A form as it stands on a page.
 *
 * @param page address where it was found
 * @param id its id, or empty
 * @param about what it asks, when forms with one id ask different things: a question of a test
 * @param action address to which it is sent
 */
record Form(
        String page,
        String id,
        String about,
        String action,
        boolean post,
        boolean files,
        List<Input> inputs,
        List<Input> buttons) {
    private static final String FIELDS = "input:not([type=submit]), select, textarea";
    private static final String BUTTONS = "input[type=submit], button:not([type=button])";
    private static final String BOUNDARY = "een-grens-die-nergens-staat";
    private static final List<String> TEXTS = List.of(
            "text", "search", "email", "password", "tel", "url", "number", "textarea", "date", "datetime-local");

    /** A field, a hidden value, or a button. @param sent whether a browser sends it when nobody touched it */
    record Input(String name, String value, String type, boolean sent) {
        private static Input of(Element control) {
            var type = control.hasAttr("type") ? control.attr("type") : control.normalName();
            var selected = control.selectFirst("option[selected]");
            var chosen = selected == null ? control.selectFirst("option") : selected;
            return new Input(
                    control.attr("name"),
                    control.is("select") ? chosen == null ? "" : chosen.val() : control.val(),
                    type.equals("input") ? "text" : type,
                    !type.matches("radio|checkbox") || control.hasAttr("checked"));
        }

        boolean isText() {
            return TEXTS.contains(type);
        }

        /** Its name without what follows it in forms with a choice per question. */
        String shortName() {
            return (isText() ? name : name.split("[.:-]")[0]).replaceAll("\\d+", "#");
        }
    }

    /** All forms on the page. */
    static List<Form> on(Seen seen) {
        return seen.page().select("form").stream().map(form -> of(seen, form)).toList();
    }

    private static Form of(Seen seen, Element form) {
        var here = URI.create(seen.address());
        var action = form.hasAttr("action") ? here.resolve(form.attr("action")) : here;
        return new Form(
                seen.address(),
                form.id(),
                form.attr("data-id"),
                Seen.local(action),
                form.attr("method").equalsIgnoreCase("post"),
                form.attr("enctype").startsWith("multipart"),
                inputs(form, FIELDS),
                inputs(form, BUTTONS));
    }

    private static List<Input> inputs(Element form, String which) {
        return form.select(which).stream()
                .filter(control -> control.hasAttr("name") && !control.hasAttr("disabled"))
                .map(Input::of)
                .toList();
    }

    /** Its name in the sources: its id, or the address to which it is sent. */
    String name() {
        return id.isEmpty() ? URI.create(action).getPath() : id;
    }

    /** Forms of the same kind have the same: the lesson forms of all lessons, for example. */
    String kind() {
        return name() + (about.isEmpty() ? "" : " " + about) + names(inputs) + names(buttons);
    }

    private static List<String> names(List<Input> inputs) {
        return inputs.stream()
                .map(Input::shortName)
                .filter(name -> !name.startsWith("jakarta"))
                .distinct()
                .toList();
    }

    /** The fields in which people type. */
    List<Input> texts() {
        return inputs.stream().filter(Input::isText).toList();
    }

    /** The same, one of those that differ only in a number. */
    List<Input> sorts() {
        return List.copyOf(texts().stream()
                .collect(
                        Collectors.toMap(Input::shortName, input -> input, (first, other) -> first, LinkedHashMap::new))
                .values());
    }

    /** The same with other values. @param values from what stands there to what is sent; null sends nothing */
    Form with(java.util.function.Function<Input, String> values) {
        var others = inputs.stream()
                .map(input -> new Input(input.name(), values.apply(input), input.type(), true))
                .filter(input -> input.value() != null)
                .toList();
        return new Form(page, id, about, action, post, files, others, buttons);
    }

    /** What stands in an input that nobody touches, or null when it would not be sent. */
    static String untouched(Input input) {
        return input.sent() ? input.value() : null;
    }

    /** What a browser sends when the first button is pressed. */
    String body() {
        return body(UnaryOperator.identity());
    }

    /** @param rename what becomes of the names of fields that are not hidden */
    String body(UnaryOperator<String> rename) {
        var button = buttons.stream().filter(one -> !one.name().equals("move")).limit(1);
        var pairs = Stream.concat(inputs.stream().filter(Input::sent), button)
                .map(input -> pair(isOurs(input) ? input.name() : rename.apply(input.name()), input.value()));
        return files
                ? pairs.collect(Collectors.joining()) + "--" + BOUNDARY + "--\r\n"
                : pairs.collect(Collectors.joining("&"));
    }

    /** What a browser sends, without the value that says that a page of ours was posted. */
    String bodyWithoutViewState() {
        return body().replaceAll("(^|&)jakarta\\.faces\\.ViewState=[^&]*", "");
    }

    /** What says to the server which form it is. */
    boolean isOurs(Input input) {
        return input.name().equals(id) || input.name().startsWith("jakarta.faces");
    }

    String type() {
        return files ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
    }

    private String pair(String name, String value) {
        return files
                ? "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"
                : Surfer.encode(name) + "=" + Surfer.encode(value);
    }

    /** This form on another page, or null when it is not there. */
    Element in(Seen seen) {
        return seen.page().select("form").stream()
                .filter(form -> post == form.attr("method").equalsIgnoreCase("post"))
                .filter(form -> id.isEmpty()
                        ? form.id().isEmpty()
                                && form.attr("action")
                                        .replaceFirst("#.*", "")
                                        .equals(URI.create(action).getPath())
                        : form.id().equals(id))
                .filter(form -> about.isEmpty() || form.attr("data-id").equals(about))
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
