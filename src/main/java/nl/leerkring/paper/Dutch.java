package nl.leerkring.paper;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as a Dutch paper writes them. */
public final class Dutch {
    private static final Locale LOCALE = Locale.forLanguageTag("nl-NL");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Dutch() {}

    /** "4 oktober 2026". */
    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE).format(date);
    }

    /** "1,25". */
    public static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(LOCALE).format(number);
    }

    /** "1,25 punt", "2 punten". */
    public static String points(BigDecimal points) {
        return number(points) + (points.compareTo(TWO) < 0 ? " punt" : " punten");
    }
}
