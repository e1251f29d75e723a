package nl.leerkring.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;

/** Reads the places to fill in of a text, and checks that text and places agree. */
final class Gaps {
    private static final Pattern GAP = Pattern.compile("\\{([a-z0-9-]+)}");

    private Gaps() {}

    static List<Question.Blank> blanks(Fields fields, String text) {
        return read(fields, text, (gap, id) -> {
            var blank = new Question.Blank(id, gap.texts("accept"));
            if (blank.accept().isEmpty()) {
                gap.error("accept", "Geef minstens een goed antwoord.");
            }
            return blank;
        });
    }

    static List<Question.ListBlank> lists(Fields fields, String text) {
        return read(fields, text, (gap, id) -> {
            var blank = new Question.ListBlank(id, gap.texts("options"), gap.text("correct"));
            if (blank.options().size() < 2
                    || Set.copyOf(blank.options()).size() != blank.options().size()) {
                gap.error("options", "Geef minstens twee verschillende antwoorden.");
            }
            if (!blank.options().contains(blank.correct())) {
                gap.error("correct", "Het goede antwoord staat niet bij options.");
            }
            return blank;
        });
    }

    private static <T> List<T> read(Fields fields, String text, BiFunction<Fields, String, T> each) {
        var inText = new HashSet<String>();
        GAP.matcher(text).results().forEach(match -> inText.add(match.group(1)));
        var ids = new UniqueIds("invulplek");
        var blanks = fields.some("gaps").stream()
                .map(gap -> {
                    var id = ids.take(gap, "id");
                    if (!inText.remove(id)) {
                        gap.error("id", "In de tekst staat geen {" + id + "}.");
                    }
                    var blank = each.apply(gap, id);
                    gap.done();
                    return blank;
                })
                .toList();
        inText.forEach(id -> fields.error("text", "Voor {" + id + "} staat er niets bij gaps."));
        return blanks;
    }
}
