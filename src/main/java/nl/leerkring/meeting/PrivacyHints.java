package nl.leerkring.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text about a case what may tell who it is about. Only a hint: people decide. A first name alone is no hint, since that is what
 * a pseudonym looks like. Pure.
 */
public final class PrivacyHints {
    /** What it looks like. */
    public enum Kind {
        NAME,
        BIRTH_DATE,
        PHONE,
        ADDRESS,
        EMAIL,
        BSN
    }

    /** A place in the text. @param words as they stand there */
    public record Hint(Kind kind, int start, int end, String words) {
        boolean overlaps(Hint other) {
            return start < other.end && other.start < end;
        }
    }

    private static final String BETWEEN = "(?:(?:van|de|der|den|ter|ten|te|el|al|het|’t|'t|in)\\h+){0,3}";
    private static final String CAPITAL = "\\p{Lu}[\\p{L}’'-]+";
    private static final String MONTH =
            "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|october)";
    private static final String STREET =
            "(?:straat|laan|weg|plein|kade|gracht|hof|dijk|singel|pad|steeg|park|plantsoen|dreef|erf|markt|ring|burg|wal|street|road|lane)";

    /** The most telling first: of two that overlap the first stays. */
    private static final List<Finder> FINDERS = List.of(
            new Finder(Kind.EMAIL, "(?i)[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            new Finder(Kind.BSN, "(?<![\\d.])\\d(?:[ .]?\\d){8}(?![\\d.]?\\d)"),
            new Finder(
                    Kind.PHONE,
                    "(?<![\\d.])(?:(?:\\+|00)\\h?31[\\h.-]?(?:\\(0\\)\\h?)?|0)[1-9](?:[\\h./-]?\\d){8}(?!\\d)"),
            new Finder(
                    Kind.BIRTH_DATE,
                    "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\\1(?:19|20)?\\d{2}(?!\\d)"),
            new Finder(Kind.BIRTH_DATE, "(?<!\\d)(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)"),
            new Finder(
                    Kind.BIRTH_DATE,
                    "(?iu)(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])\\h+" + MONTH + "\\.?\\h+(?:19|20)\\d{2}(?!\\d)"),
            new Finder(Kind.ADDRESS, "(?<!\\d)[1-9]\\d{3}\\h?(?!SA|SD|SS)[A-Z]{2}(?!\\p{L})"),
            new Finder(
                    Kind.ADDRESS,
                    "(?u)(?:\\p{Lu}[\\p{L}’'.-]*\\h+){0,3}\\p{Lu}\\p{L}*" + STREET
                            + "\\h+\\d{1,5}\\h?[a-zA-Z]?(?!\\p{L})"),
            new Finder(
                    Kind.NAME,
                    "(?u)(?<!\\p{L})(?i:mevrouw|mevr\\.?|mw\\.?|meneer|de\\h+heer|dhr\\.?|mr\\.|dr\\.|mrs\\.?|ms\\.?)\\h+(?:\\p{Lu}\\.\\h?)*"
                            + BETWEEN + CAPITAL),
            new Finder(Kind.NAME, "(?u)(?<!\\p{L})(?:\\p{Lu}\\.\\h?){1,4}" + BETWEEN + CAPITAL),
            new Finder(Kind.NAME, "(?u)(?<!\\p{L})" + CAPITAL + "\\h+" + BETWEEN + CAPITAL));

    private PrivacyHints() {}

    private record Finder(Kind kind, Pattern pattern) {
        Finder(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /** What stands in the text, in order of place. */
    public static List<Hint> find(String text) {
        var found = new ArrayList<Hint>();
        if (text == null) {
            return found;
        }
        for (var finder : FINDERS) {
            var matcher = finder.pattern().matcher(text);
            for (var from = 0; matcher.find(from); ) {
                var hint = hint(finder.kind(), matcher, text);
                var real = isReal(hint);
                if (real && found.stream().noneMatch(hint::overlaps)) {
                    found.add(hint);
                }
                // what is no name may begin one letter or word before one
                from = real ? hint.end() : hint.start() + 1;
            }
        }
        found.sort(Comparator.comparingInt(Hint::start));
        return found;
    }

    private static Hint hint(Kind kind, Matcher matcher, String text) {
        return new Hint(kind, matcher.start(), matcher.end(), text.substring(matcher.start(), matcher.end()));
    }

    private static boolean isReal(Hint hint) {
        return switch (hint.kind()) {
            case BSN -> passesEleven(hint.words().replaceAll("\\D", ""));
            case NAME -> !NotNames.contains(hint.words());
            default -> true;
        };
    }

    /** The check of a burgerservicenummer: 9 times the first digit, 8 times the second, and so on, minus the last, divides by 11. */
    static boolean passesEleven(String digits) {
        var sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        sum -= digits.charAt(8) - '0';
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
