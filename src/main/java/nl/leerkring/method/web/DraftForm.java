package nl.leerkring.method.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Stream;
import nl.leerkring.method.MethodDraft;
import org.omnifaces.util.Faces;

/** Reads the form of a method, and nothing else, from the request. */
final class DraftForm {
    private static final int MOST_STEPS = 20;
    private static final String[] LISTS = {"experience", "subjects"};
    private static final String[] TEXTS = {"title", "suits", "about", "min", "max"};

    private DraftForm() {}

    static MethodDraft read() {
        var draft = MethodDraft.empty();
        draft.steps().clear();
        for (var name : TEXTS) {
            draft.about().put(name, text(name));
        }
        for (var name : LISTS) {
            var values = Faces.getRequestParameterValues(name);
            draft.about().put(name, values == null ? "" : String.join(", ", values));
        }
        var steps = Math.min(number("steps"), MOST_STEPS);
        for (int i = 0; i < steps; i++) {
            var step = new HashMap<String, String>();
            for (var name : MethodDraft.STEP_FIELDS) {
                step.put(name, text("s" + i + "-" + name));
            }
            draft.steps().add(step);
        }
        return draft;
    }

    /** The button that was pressed: its word, and the step it stands in. */
    record Pressed(String word, int step) {
        static Pressed read() {
            var parts = Arrays.asList(text("do").split("-", 2));
            return new Pressed(parts.get(0), parts.size() < 2 ? -1 : number(parts.get(1), -1));
        }

        /** Adds, moves or removes a step. @return the step to go on with, or -1 */
        int on(MethodDraft draft) {
            var last = draft.steps().size() - 1;
            return switch (word) {
                case "add" -> {
                    draft.add();
                    yield draft.steps().size() - 1;
                }
                case "up" -> {
                    draft.up(step);
                    yield Math.max(0, step - 1);
                }
                case "down" -> {
                    draft.down(step);
                    yield Math.min(last, step + 1);
                }
                case "remove" -> {
                    draft.remove(step);
                    yield Math.max(0, Math.min(last - 1, step));
                }
                default -> -1;
            };
        }
    }

    static int number(String name) {
        return number(text(name), 0);
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    static String text(String name) {
        return Stream.ofNullable(Faces.getRequestParameter(name)).findFirst().orElse("");
    }
}
