package nl.leerkring.assessment;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What someone answered to a question, for every kind of question: chosen ids in order (choice, multiple, true-false,
 * ordering, hotspot) or a text per field (matching, gap, quickscan). It is kept as a form sends it ({@code
 * answer=a&answer=b&field.x=y&sure=fairly}), so a plain post, an autosave and the database speak one language. Whatever arrives,
 * reading never fails: what makes no sense is left out.
 *
 * @param choices ids in the order given, at most {@value #MOST}
 * @param fields text by id of the field, at most {@value #MOST}
 * @param confidence how sure the learner says to be; no answer in itself
 */
public record AnswerValue(List<String> choices, Map<String, String> fields, Optional<Confidence> confidence) {
    /** Nothing chosen, nothing filled in. */
    public static final AnswerValue NONE = new AnswerValue(List.of(), Map.of());

    /** Longest text of one field where a kind of question does not say otherwise, in characters. */
    public static final int LONGEST = 200;

    /** Most choices, and most fields, of one answer. */
    static final int MOST = 100;

    private static final int LONGEST_ID = 80;
    private static final String CHOICE = "answer";
    private static final String FIELD = "field.";
    private static final String SURE = "sure";

    public AnswerValue {
        choices = List.copyOf(choices);
        fields = Map.copyOf(fields);
    }

    /** Without a word on how sure. */
    public AnswerValue(List<String> choices, Map<String, String> fields) {
        this(choices, fields, Optional.empty());
    }

    /** One or more chosen ids. */
    public static AnswerValue of(String... ids) {
        return new AnswerValue(List.of(ids), Map.of());
    }

    /** Texts by field. */
    public static AnswerValue of(Map<String, String> fields) {
        return new AnswerValue(List.of(), fields);
    }

    /** Reads the parameters of a request; all that are no part of an answer are ignored. */
    public static AnswerValue fromParameters(Map<String, String[]> parameters) {
        var draft = new Draft();
        parameters.forEach((name, values) -> {
            for (var value : values == null ? new String[0] : values) {
                draft.add(name, value);
            }
        });
        return draft.value();
    }

    /** Reads what {@link #encoded()} wrote, or what a script sent. */
    public static AnswerValue parse(String encoded) {
        var draft = new Draft();
        for (var pair : encoded == null ? new String[0] : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                decode(pair.substring(0, equals))
                        .ifPresent(
                                name -> decode(pair.substring(equals + 1)).ifPresent(value -> draft.add(name, value)));
            }
        }
        return draft.value();
    }

    /** As a form sends it. */
    public String encoded() {
        var pairs = new ArrayList<String>();
        choices.forEach(id -> pairs.add(CHOICE + "=" + encode(id)));
        new TreeMap<>(fields).forEach((id, text) -> pairs.add(encode(FIELD + id) + "=" + encode(text)));
        confidence.ifPresent(sure -> pairs.add(SURE + "=" + sure.code()));
        return String.join("&", pairs);
    }

    /** Only the choices that are known, each once; no fields. */
    AnswerValue only(Collection<String> known) {
        return new AnswerValue(
                choices.stream().filter(known::contains).distinct().toList(), Map.of());
    }

    /** This, said so surely. */
    public AnswerValue with(Optional<Confidence> sure) {
        return new AnswerValue(choices, fields, sure);
    }

    /** The only choice; nothing when there are more. */
    AnswerValue onlyOne() {
        return choices.size() == 1 ? this : NONE;
    }

    /** Only the fields with these ids that hold something allowed; no choices. */
    AnswerValue filled(List<String> ids, BiPredicate<String, String> allowed) {
        var kept = new HashMap<String, String>();
        for (var id : ids) {
            var text = field(id).strip();
            if (!text.isEmpty() && allowed.test(id, text)) {
                kept.put(id, text);
            }
        }
        return of(kept);
    }

    /** Text of a field; empty text when it was not filled in. */
    public String field(String id) {
        return fields.getOrDefault(id, "");
    }

    /** Whether nothing was answered at all. */
    public boolean isEmpty() {
        return choices.isEmpty() && fields.values().stream().allMatch(String::isBlank);
    }

    /** Whether a text is longer than this many characters. */
    public boolean isLongerThan(int most) {
        return fields.values().stream().anyMatch(text -> text.length() > most);
    }

    /** What was read so far. */
    private static final class Draft {
        private final List<String> choices = new ArrayList<>();
        private final Map<String, String> fields = new HashMap<>();
        private Optional<Confidence> confidence = Optional.empty();

        void add(String name, String value) {
            if (name == null || value == null) {
                return;
            }
            if (name.equals(CHOICE) && !value.isBlank() && value.length() <= LONGEST_ID && choices.size() < MOST) {
                choices.add(value);
            } else if (name.startsWith(FIELD) && name.length() <= FIELD.length() + LONGEST_ID && fields.size() < MOST) {
                fields.put(name.substring(FIELD.length()), value.replace("\r\n", "\n"));
            } else if (name.equals(SURE)) {
                confidence = Confidence.of(value);
            }
        }

        AnswerValue value() {
            return new AnswerValue(choices, fields, confidence);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> decode(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
