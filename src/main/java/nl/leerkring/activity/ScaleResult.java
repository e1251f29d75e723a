package nl.leerkring.activity;

import java.util.List;
import java.util.Map;
import nl.leerkring.content.Scale;

/** The outcome of a scale: counted, shown, and forgotten. Pure. */
public record ScaleResult(int total, Scale.Band band, List<Part> parts) {
    /** The outcome of one subscale. */
    public record Part(String title, int score, Scale.Band band) {}

    /** Ids of items without an answer that the scale knows. */
    public static List<String> missing(Scale scale, Map<String, String> answers) {
        return scale.items().stream()
                .filter(item -> !item.scores().containsKey(answers.getOrDefault(item.id(), "")))
                .map(Scale.Item::id)
                .toList();
    }

    /** @param answers id of the answer by id of the item; all items must be answered */
    public static ScaleResult of(Scale scale, Map<String, String> answers) {
        int total = scale.items().stream()
                .mapToInt(item -> item.scores().get(answers.get(item.id())))
                .sum();
        return new ScaleResult(
                total,
                Scale.band(scale.bands(), total),
                scale.subscales().stream()
                        .map(subscale -> part(scale, subscale, answers))
                        .toList());
    }

    private static Part part(Scale scale, Scale.Subscale subscale, Map<String, String> answers) {
        int score = scale.items().stream()
                .filter(item -> item.subscale().equals(subscale.id()))
                .mapToInt(item -> item.scores().get(answers.get(item.id())))
                .sum();
        return new Part(subscale.title(), score, Scale.band(subscale.bands(), score));
    }
}
