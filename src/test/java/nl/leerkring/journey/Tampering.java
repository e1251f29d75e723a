package nl.leerkring.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.leerkring.support.Surfer;

/** What people send who do not use our pages: forms with other ids, with fields that are missing, misnamed or doubled, with markup. */
final class Tampering {
    static final String SCRIPT = "\"><script>window.hacked=1</script>";

    private static final List<String> NOBODYS = List.of("999999999", "-1", "bestaat/niet", "../../x", "%00");
    private static final Pattern VALUE = Pattern.compile("(?<=[?&])([a-zA-Z]+)=[^&]*");

    /** The browser's own list of answers that were moved, and the place in a case, belong to who sends them. */
    private static final List<String> OWN = List.of("answer", "number");

    private final Form form;

    Tampering(Form form) {
        this.form = form;
    }

    /** The address of the form with other values in its question. */
    List<String> questions() {
        return NOBODYS.stream()
                .map(id -> VALUE.matcher(form.action()).replaceAll("$1=" + Surfer.encode(id)))
                .filter(address -> !address.equals(form.action()))
                .toList();
    }

    /** Addresses like that of the form, of something that is not there. */
    List<String> places() {
        var all = new ArrayList<String>();
        // what climbs in a path is refused by the server before it is ours
        for (var id : NOBODYS.stream().filter(id -> !id.contains("..")).toList()) {
            var value = Surfer.encode(id);
            if (form.action()
                    .matches(
                            "/(learning|casus/group|training/editorial|intervision/groups|arena/desk|organisation)/.+")) {
                all.add(form.action()
                        .replaceFirst(
                                "^(/learning|/casus/group|/training/editorial|/intervision/groups|/arena/desk|/organisation)/[^/?]+",
                                "$1/" + value));
            }
        }
        return all;
    }

    /** The form with an id of nothing in one of the values that people do not type. */
    List<String> bodies() {
        var all = new ArrayList<String>();
        for (var input : form.inputs()) {
            if (input.type().matches("hidden|select") && !form.isOurs(input) && !OWN.contains(input.name())) {
                NOBODYS.forEach(id -> all.add(form.with(other -> other.equals(input) ? id : Form.untouched(other))
                        .body()));
            }
        }
        return all;
    }

    /** The form as it comes when something is wrong with what sends it. */
    List<String> odd() {
        if (form.files()) {
            return List.of(
                    "", form.body(), form.body(name -> "x-" + name), form.body().replace("--", ""));
        }
        UnaryOperator<String> same = UnaryOperator.identity();
        return List.of(
                form.body(name -> "x-" + name),
                form.with(input -> input.isText() ? "" : Form.untouched(input)).body(),
                form.body(same) + "&" + form.body(same),
                form.body(name -> name + "[]&" + name),
                form.with(input -> form.isOurs(input) ? input.value() : SCRIPT).body(),
                form.body().replace("ViewState=stateless", "ViewState=rO0ABXNyABFqYXZh"),
                form.body().replace("ViewState=stateless", "ViewState=-1%3A1"),
                "jakarta.faces.ViewState=stateless",
                "");
    }

    /** Headers of browsers that send from somewhere else. @param port of the site */
    static List<Map<String, String>> elsewhere(int port) {
        return List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Origin", "https://elders.example"),
                Map.of("Origin", "http://127.0.0.1.elders.example:" + port),
                Map.of("Origin", "null"));
    }
}
