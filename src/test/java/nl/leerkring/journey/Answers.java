package nl.leerkring.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Knows the answers from the files of the training, as an editor does, and gives right or wrong ones on the page. */
final class Answers {
    private final Map<String, Map<String, Object>> questions = new HashMap<>();

    Answers(Path training) {
        try (var files = Files.list(training.resolve("quizzes"))) {
            for (var file : files.toList()) {
                Map<String, Object> quiz = new Yaml().load(Files.readString(file));
                list(quiz, "questions").forEach(question -> questions.put((String) question.get("id"), question));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kind of the question on the page, as in the file. */
    String kind(Page page) {
        return (String) shown(page).get("kind");
    }

    private Map<String, Object> shown(Page page) {
        return questions.get(page.locator("form#quiz").getAttribute("data-id"));
    }

    /** Answers the question on the page. */
    void give(Page page, Hands hands, boolean right) {
        var question = shown(page);
        switch (kind(page)) {
            case "single", "multiple" -> choose(page, hands, question, right);
            case "true-false" ->
                hands.choose(
                        page.locator("input[name=answer][value=" + (right == (boolean) question.get("correct")) + "]"));
            case "matching" -> match(page, hands, list(question, "pairs"), right);
            case "gap" ->
                list(question, "gaps").forEach(gap -> hands.type(field(page, gap), right ? accepted(gap) : "fout"));
            case "ordering" -> order(page, hands, list(question, "items"), right);
            default -> throw new IllegalStateException("unknown kind");
        }
    }

    /** All to the first one is wrong as a whole. */
    private static void match(Page page, Hands hands, List<Map<String, Object>> pairs, boolean right) {
        for (var pair : pairs) {
            hands.select(field(page, pair), (String) (right ? pair : pairs.get(0)).get("id"));
        }
    }

    private static String accepted(Map<String, Object> gap) {
        return ((List<?>) gap.get("accept")).get(0).toString();
    }

    private static void choose(Page page, Hands hands, Map<String, Object> question, boolean right) {
        var options = list(question, "answers");
        for (var option : options) {
            var correct = Boolean.TRUE.equals(option.get("correct"));
            if (correct == right) {
                hands.choose(page.locator("input[name=answer][value=" + option.get("id") + "]"));
                if (!right || question.get("kind").equals("single")) {
                    return;
                }
            }
        }
    }

    private static Locator field(Page page, Map<String, Object> row) {
        return page.locator("[name='field." + row.get("id") + "']");
    }

    /** Moves each item up until it stands where it belongs, as somebody does with the buttons. */
    private static void order(Page page, Hands hands, List<Map<String, Object>> items, boolean right) {
        var wanted = items.stream().map(item -> (String) item.get("id")).toList();
        for (int place = 0; place < wanted.size(); place++) {
            var goal = right ? wanted.get(place) : wanted.get(wanted.size() - 1 - place);
            while (!current(page).get(place).equals(goal)) {
                hands.press(page.locator("button[name=move][value='" + goal + ":up']"));
            }
        }
    }

    private static List<String> current(Page page) {
        return page.locator("ol.order input[name=answer]").all().stream()
                .map(input -> input.getAttribute("value"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) map.get(key);
    }
}
