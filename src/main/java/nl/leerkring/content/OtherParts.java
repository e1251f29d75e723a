package nl.leerkring.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;

/** Reads the parts that are one small YAML file. */
final class OtherParts {
    private final Material material;
    private final Map<String, Function<Fields, Part.Body>> kinds = Map.of(
            "video", fields -> recording(fields, true),
            "audio", fields -> recording(fields, false),
            "reflection", this::reflections,
            "checklist", this::checklist,
            "download", this::downloads,
            "links", this::links,
            "assignment", this::assignment,
            "meeting", this::meeting,
            "scale", this::scale);

    OtherParts(Material material) {
        this.material = material;
    }

    Set<String> kinds() {
        return kinds.keySet();
    }

    Part.Body read(String kind, Fields fields) {
        var body = kinds.get(kind).apply(fields);
        fields.done();
        return body;
    }

    private String intro(Fields fields) {
        return material.htmlOrNull(fields, "intro");
    }

    private Part.Body recording(Fields fields, boolean film) {
        var watch = fields.numberOr("watch", 90);
        if (watch < 1 || watch > 100) {
            fields.error("watch", "Kies een percentage van 1 tot en met 100.");
        }
        return new Recording(intro(fields), film ? material.video(fields) : material.audio(fields), watch);
    }

    private Part.Body reflections(Fields fields) {
        return new Reflections(intro(fields), each(fields, "questions", material::reflection));
    }

    private Part.Body checklist(Fields fields) {
        var ids = new UniqueIds("regel");
        return new Checklist(
                intro(fields),
                each(
                        fields,
                        "items",
                        row -> new Checklist.Item(ids.take(row, "id"), row.text("text"), row.textOr("why", null))));
    }

    private Part.Body downloads(Fields fields) {
        return new Downloads(intro(fields), each(fields, "files", this::download));
    }

    private Downloads.File download(Fields row) {
        var path = row.textOr("src", "");
        var address = material.media(row, "src", "pdf|svg|png|jpg|webp");
        var bytes = material.files().size(path);
        var type = path.substring(path.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
        return new Downloads.File(row.text("title"), address, type, (bytes + 1023) / 1024, row.text("about"));
    }

    private Part.Body links(Fields fields) {
        return new Links(intro(fields), each(fields, "links", row -> {
            var link = new Links.Link(row.text("title"), row.text("url"), row.text("about"), row.date("checkedOn"));
            if (!link.url().startsWith("https://")) {
                row.error("url", "Een adres begint met https://.");
            }
            return link;
        }));
    }

    private Part.Body assignment(Fields fields) {
        return new Assignment(
                material.html(fields, "text"),
                fields.text("question"),
                fields.numberOr("days", 7),
                fields.text("lookBack"));
    }

    private Part.Body meeting(Fields fields) {
        return new Meeting(intro(fields), fields.number("minutes"));
    }

    private Part.Body scale(Fields fields) {
        var answers = each(fields, "answers", row -> new Scale.Level(row.id("id"), row.text("label")));
        var subscales =
                each(fields, "subscales", row -> new Scale.Subscale(row.id("id"), row.text("title"), bands(row)));
        var known = subscales.stream().map(Scale.Subscale::id).toList();
        var answerIds = answers.stream().map(Scale.Level::id).toList();
        var items = each(fields, "items", row -> {
            var item = new Scale.Item(row.id("id"), row.text("text"), row.text("subscale"), scores(row, answerIds));
            if (!known.contains(item.subscale())) {
                row.error("subscale", "Er is geen deelschaal \"" + item.subscale() + "\".");
            }
            return item;
        });
        return new Scale(intro(fields), answers, subscales, items, bands(fields));
    }

    private static Map<String, Integer> scores(Fields row, List<String> answers) {
        var scores = new HashMap<String, Integer>();
        var given = row.map("scores");
        if (given != null) {
            answers.forEach(answer -> scores.put(answer, given.number(answer)));
            given.done();
        }
        return scores;
    }

    private static List<Scale.Band> bands(Fields fields) {
        var bands =
                each(fields, "bands", row -> new Scale.Band(row.number("from"), row.text("title"), row.text("text")));
        for (int i = 0; i < bands.size(); i++) {
            var from = bands.get(i).from();
            if (i == 0 ? from != 0 : from <= bands.get(i - 1).from()) {
                fields.error("bands", "Zet ze van laag naar hoog, en laat de eerste bij 0 beginnen.");
            }
        }
        return bands;
    }

    private static <T> List<T> each(Fields fields, String key, Function<Fields, T> read) {
        var list = new ArrayList<T>();
        for (var row : fields.some(key)) {
            list.add(read.apply(row));
            row.done();
        }
        return List.copyOf(list);
    }
}
