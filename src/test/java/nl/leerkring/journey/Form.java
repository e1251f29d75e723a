package nl.leerkring.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A form as it stands on a page.
 *
 * @param page address where it was found
 * @param id its id, or empty
 * @param action path to which it is sent
 * @param buttons names of what can be pressed
 */
record Form(String page, String id, String action, boolean post, List<Input> inputs, List<String> buttons) {
    private static final String TEXT = "input:not([type]), input[type=text], input[type=search], input[type=email],"
            + " input[type=password], input[type=tel], input[type=url], input[type=number], textarea";
    private static final String READ = """
            text => [...document.forms].map(form => ({
              id: form.getAttribute('id') || '', action: form.getAttribute('action'), method: form.method,
              inputs: [...form.elements].filter(e => e.name && !e.disabled && e.type !== 'submit')
                .map(e => ({ name: e.name, value: e.value, text: e.matches(text) })),
              buttons: [...form.elements].filter(e => e.type === 'submit').map(e => e.name),
            }))
            """;

    /** A field, or a hidden value. */
    record Input(String name, String value, boolean text) {}

    /** All forms on the page. */
    static List<Form> on(Page page) {
        return ((List<?>) page.evaluate(READ, TEXT))
                .stream().map(form -> of(page, (Map<?, ?>) form)).toList();
    }

    private static Form of(Page page, Map<?, ?> read) {
        var here = URI.create(page.url());
        var action = read.get("action") == null ? here : here.resolve((String) read.get("action"));
        var inputs = ((List<?>) read.get("inputs"))
                .stream()
                        .map(input -> (Map<?, ?>) input)
                        .map(input -> new Input(
                                (String) input.get("name"), (String) input.get("value"), (boolean) input.get("text")))
                        .toList();
        var buttons =
                ((List<?>) read.get("buttons")).stream().map(String.class::cast).toList();
        return new Form(
                local(here),
                (String) read.get("id"),
                local(action),
                "post".equals(read.get("method")),
                inputs,
                buttons);
    }

    /** Its name in the sources: its id, or the address to which it is sent. */
    String name() {
        return id.isEmpty() ? URI.create(action).getPath() : id;
    }

    /** Forms of the same kind have the same: the lesson forms of all lessons, for example. */
    String kind() {
        var fields =
                texts().stream().map(field -> field.split("\\.")[0]).distinct().toList();
        return name()
                + fields
                + buttons.stream()
                        .map(button -> button.split("[:-]")[0])
                        .distinct()
                        .toList();
    }

    /** Names of the fields in which people type. */
    List<String> texts() {
        return inputs.stream().filter(Input::text).map(Input::name).toList();
    }

    /** What a browser sends when the first button is pressed. @param rename what becomes of the names of fields that are not hidden */
    String body(UnaryOperator<String> rename) {
        var fields = inputs.stream()
                .map(input -> pair(hidden(input) ? input.name() : rename.apply(input.name()), input.value()))
                .collect(Collectors.joining("&"));
        return buttons.isEmpty() ? fields : fields + "&" + pair(buttons.get(0), "x");
    }

    /** What a browser sends, without the value that says that a page of ours was posted. */
    String bodyWithoutViewState() {
        return body(UnaryOperator.identity()).replaceAll("(^|&)jakarta\\.faces\\.ViewState=[^&]*", "");
    }

    private boolean hidden(Input input) {
        return input.name().equals(id) || input.name().startsWith("jakarta.faces");
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** This form on the page that is open now. */
    Locator on(Locator root) {
        return id.isEmpty()
                ? root.locator("form[action='" + URI.create(action).getPath() + "']")
                        .last()
                : root.locator("form[id='" + id + "']");
    }

    private static String local(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
