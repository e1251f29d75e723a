package nl.leerkring.method.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leerkring.method.Method;
import nl.leerkring.method.Speaking;

/**
 * One step in the picture of a method: as wide as its part of the time.
 *
 * @param style class of its colour
 * @param x where it begins, in per cent
 * @param width in per cent
 */
public record Bar(String style, String x, String width) {
    /** The bars of all steps, beside each other. */
    public static List<Bar> of(Method method) {
        var bars = new ArrayList<Bar>();
        var total = Math.max(1, method.minutes());
        var before = 0;
        for (var step : method.steps()) {
            bars.add(new Bar(style(step.speaking()), percent(before, total), percent(step.minutes(), total)));
            before += step.minutes();
        }
        return bars;
    }

    /** Class of the colour of who speaks. */
    public static String style(Speaking speaking) {
        return switch (speaking) {
            case OWNER -> "c-2";
            case QUESTIONS -> "c-5";
            case CIRCLE -> "c-3";
            case ONE_BY_ONE -> "c-4";
            case EVERYONE -> "c-1";
            case NOBODY -> "c-track";
        };
    }

    private static String percent(int part, int total) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100.0 / total);
    }
}
