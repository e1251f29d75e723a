package nl.leerkring.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Comparisons of variables with whole numbers that must all hold: {@code trust >= 2 and time < 3}. No terms: always holds. */
public record Condition(List<Term> terms) {
    /** Holds whatever the variables are. */
    public static final Condition ALWAYS = new Condition(List.of());

    private static final Pattern TERM = Pattern.compile("([a-z0-9-]+)\\s*(<=|>=|<|>|=)\\s*(-?\\d{1,4})");

    /** One comparison. @param sign one of {@code < <= = >= >} */
    public record Term(String variable, String sign, int value) {
        boolean holds(int actual) {
            return switch (sign) {
                case "<" -> actual < value;
                case "<=" -> actual <= value;
                case ">" -> actual > value;
                case ">=" -> actual >= value;
                default -> actual == value;
            };
        }
    }

    /** Reads a condition; empty when it is written wrongly. */
    public static Optional<Condition> parse(String text) {
        var terms = new ArrayList<Term>();
        for (var piece : text.strip().split("\\s+and\\s+", -1)) {
            var match = TERM.matcher(piece);
            if (!match.matches()) {
                return Optional.empty();
            }
            terms.add(new Term(match.group(1), match.group(2), Integer.parseInt(match.group(3))));
        }
        return Optional.of(new Condition(List.copyOf(terms)));
    }

    /** Whether it holds for these values; an unknown variable counts as 0. */
    public boolean holds(Map<String, Integer> values) {
        return terms.stream().allMatch(term -> term.holds(values.getOrDefault(term.variable(), 0)));
    }

    /** Whether it holds whatever the variables are. */
    public boolean always() {
        return terms.isEmpty();
    }
}
