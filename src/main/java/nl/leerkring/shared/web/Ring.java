package nl.leerkring.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** The progress ring: how long the arc is and where the dot (you) stands, on a circle of radius 20 around (24, 24). */
@Named
@ApplicationScoped
public class Ring {
    /** {@code stroke-dasharray} on a path length of 100. */
    public String dash(Number value, Number max) {
        return Math.round(part(value, max) * 100) + " 100";
    }

    public String x(Number value, Number max) {
        return number(24 + 20 * Math.sin(2 * Math.PI * part(value, max)));
    }

    public String y(Number value, Number max) {
        return number(24 - 20 * Math.cos(2 * Math.PI * part(value, max)));
    }

    private static double part(Number value, Number max) {
        return max.doubleValue() <= 0 ? 0 : Math.min(1, Math.max(0, value.doubleValue() / max.doubleValue()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
