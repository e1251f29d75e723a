package nl.leerkring.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerkring.shared.DomainException;

/** A colour of a house style. White letters on it must be readable: WCAG asks for a contrast of 4.5. */
public record BrandColour(String code) {
    /** What WCAG 2.2 asks for letters of usual size. */
    public static final double ENOUGH = 4.5;

    /** A colour as it is typed: with or without the sign before it, three digits or six. @return empty for none @throws DomainException beside the field */
    static Optional<BrandColour> of(String typed) {
        var text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9a-f]{3}|[0-9a-f]{6}")) {
            throw DomainException.invalid("colour", "organisation.error.colour");
        }
        var colour = new BrandColour("#" + (text.length() == 3 ? text.replaceAll("(.)", "$1$1") : text));
        if (colour.contrastWithWhite() < ENOUGH) {
            throw DomainException.invalid("colour", "organisation.error.colour.contrast", colour.contrast());
        }
        return Optional.of(colour);
    }

    /** From 1 (white) to 21 (black). */
    double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    /** With one digit, as it is told; never rounded up to what is enough. */
    double contrast() {
        return Math.floor(contrastWithWhite() * 10) / 10;
    }

    private double luminance() {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] * linear(Integer.parseInt(code.substring(1 + 2 * i, 3 + 2 * i), 16)))
                .sum();
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
