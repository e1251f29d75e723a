package nl.leerkring.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with places to fill in, cut into what stands before each place and what stands after the last. */
final class Sentence {
    /** @param before text before the place; @param after text after it, only of the last */
    record Piece<T>(T place, String before, String after) {}

    private Sentence() {}

    /**
     * The places in the order of the text. A place that the text does not have stands without text around it.
     *
     * @param id tells the name of a place, which stands in braces in the text
     */
    static <T> List<Piece<T>> cut(String text, List<T> places, java.util.function.Function<T, String> id) {
        var inOrder = places.stream()
                .sorted(Comparator.comparingInt(place -> text.indexOf(mark(id.apply(place)))))
                .toList();
        var pieces = new ArrayList<Piece<T>>();
        var rest = text;
        for (var place : inOrder) {
            var mark = mark(id.apply(place));
            int at = rest.indexOf(mark);
            var before = at < 0 ? "" : rest.substring(0, at);
            rest = at < 0 ? rest : rest.substring(at + mark.length());
            pieces.add(new Piece<>(place, before, pieces.size() == inOrder.size() - 1 ? rest : ""));
        }
        return pieces;
    }

    private static String mark(String id) {
        return "{" + id + "}";
    }
}
