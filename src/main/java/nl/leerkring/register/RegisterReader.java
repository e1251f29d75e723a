package nl.leerkring.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.format.Fields;
import nl.leerkring.format.Problems;
import nl.leerkring.format.UniqueIds;
import nl.leerkring.format.YamlReader;
import nl.leerkring.register.RegisterRules.Category;
import nl.leerkring.register.RegisterRules.Intervision;
import nl.leerkring.register.RegisterRules.Own;
import nl.leerkring.register.RegisterRules.Renewal;
import nl.leerkring.register.RegisterRules.Source;
import nl.leerkring.register.RegisterRules.Test;

/** Reads one version of the rules of a register (format: {@code config/registers/README.md}). */
final class RegisterReader {
    private static final int FEWEST = 2;
    private static final int MOST = 20;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int MONTHS = 240;
    /** Reminders where a text says nothing of them, in months before the end. */
    private static final int REMIND = 12;

    private static final int AGAIN = 3;
    private static final int EARLIEST = 24;
    /** No pattern that a number could keep busy: pieces with how often they come, nothing within anything. */
    private static final String SIMPLE =
            "((\\[[A-Za-z0-9-]{1,20}\\]|[A-Za-z0-9-])(\\{[0-9]{1,2}(,[0-9]{1,2})?\\}|\\?)?){1,20}";

    private final Problems problems;

    /** @param problems takes everything that is wrong, with file and line */
    RegisterReader(Problems problems) {
        this.problems = problems;
    }

    /** The rules; of use only when there are no problems. @return null when the text is no YAML or misses what it must have */
    RegisterRules read(String file, String text) {
        var fields = new YamlReader(problems).read(file, 0, text);
        if (fields == null) {
            return null;
        }
        var number = fields.map("number");
        var intervision = fields.map("intervision");
        var categories = categories(fields);
        var rules = number == null || intervision == null
                ? null
                : rules(fields, number(number), categories, intervision(intervision, categories));
        if (rules != null) {
            fields.done();
        }
        return rules;
    }

    private RegisterRules rules(
            Fields fields, NumberFormat number, List<Category> categories, Intervision intervision) {
        var rules = new RegisterRules(
                fields.id("id"),
                fields.text("name"),
                fields.date("from"),
                fields.date("checked"),
                fields.number("months"),
                fields.decimal("points"),
                number,
                categories,
                test(fields.mapOrNull("test")),
                intervision,
                renewal(fields.mapOrNull("renewal")),
                sources(fields));
        if (rules.months() < 1 || rules.months() > MONTHS) {
            fields.error("months", "Een periode duurt 1 tot " + MONTHS + " maanden.");
        }
        var needed = categories.stream().map(Category::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rules.points().signum() > 0 && needed.compareTo(rules.points()) > 0) {
            fields.error(
                    "points",
                    "De soorten vragen samen " + needed.toPlainString()
                            + " punten, meer dan het totaal. Verhoog points of verlaag least.");
        }
        return rules;
    }

    private static NumberFormat number(Fields fields) {
        var number = new NumberFormat(
                fields.text("name"),
                fields.text("pattern"),
                fields.text("example"),
                fields.flagOr("nineDigits", false));
        if (!number.pattern().isEmpty() && !number.pattern().matches(SIMPLE)) {
            fields.error(
                    "pattern",
                    "Dit patroon is te ingewikkeld. Schrijf stukken achter elkaar, bijvoorbeeld 4610[0-9]{5}.");
        } else if (!number.example().isEmpty() && !number.example().matches(number.pattern())) {
            fields.error("example", "Het voorbeeld past niet bij het patroon. Maak ze gelijk.");
        }
        fields.done();
        return number;
    }

    private static List<Category> categories(Fields fields) {
        var ids = new UniqueIds("soort");
        var categories = new ArrayList<Category>();
        for (var one : fields.some("categories")) {
            var category = new Category(
                    ids.take(one, "id"),
                    one.text("name"),
                    one.has("least") ? one.decimal("least") : BigDecimal.ZERO,
                    one.has("most") ? one.decimal("most") : null,
                    own(one),
                    one.flagOr("reviewed", false));
            if (category.most() != null && category.most().compareTo(category.least()) < 0) {
                one.error("most", "Er tellen minder punten mee dan er nodig zijn. Maak most niet kleiner dan least.");
            }
            one.done();
            categories.add(category);
        }
        return List.copyOf(categories);
    }

    private static List<Own> own(Fields fields) {
        var known = Arrays.stream(Own.values()).map(RegisterReader::word).collect(Collectors.joining(", "));
        return fields.texts("own").stream()
                .flatMap(text -> {
                    var found = Arrays.stream(Own.values())
                            .filter(one -> word(one).equals(text))
                            .toList();
                    if (found.isEmpty()) {
                        fields.error("own", "\"" + text + "\" kennen we niet. Kies uit " + known + ".");
                    }
                    return found.stream();
                })
                .distinct()
                .toList();
    }

    private static String word(Own own) {
        return own.name().toLowerCase(Locale.ROOT);
    }

    private static Test test(Fields fields) {
        if (fields == null) {
            return new Test(false, 0);
        }
        var test = new Test(fields.flagOr("elearning", false), fields.numberOr("hours", 0));
        fields.done();
        return test;
    }

    private static Intervision intervision(Fields fields, List<Category> categories) {
        var intervision = new Intervision(
                fields.text("category"),
                fields.number("fewest"),
                fields.number("most"),
                fields.number("minutes"),
                fields.numberOr("sessions", 0),
                fields.flagOr("agreement", false),
                fields.flagOr("live", false));
        if (categories.stream().noneMatch(one -> one.id().equals(intervision.category()))) {
            fields.error(
                    "category",
                    "\"" + intervision.category() + "\" is geen id van een soort. Kies een van categories.");
        }
        if (intervision.fewest() < FEWEST || intervision.most() > MOST || intervision.most() < intervision.fewest()) {
            fields.error(
                    "fewest",
                    "Een groep heeft " + FEWEST + " tot " + MOST + " mensen, en fewest is niet meer dan most.");
        }
        if (intervision.minutes() < SHORTEST || intervision.minutes() > LONGEST) {
            fields.error("minutes", "Een bijeenkomst duurt " + SHORTEST + " tot " + LONGEST + " minuten.");
        }
        fields.done();
        return intervision;
    }

    private static Renewal renewal(Fields fields) {
        if (fields == null) {
            return new Renewal(0, REMIND, AGAIN);
        }
        var renewal = new Renewal(
                fields.numberOr("opens", 0), fields.numberOr("remind", REMIND), fields.numberOr("again", AGAIN));
        if (Stream.of(renewal.opens(), renewal.remind(), renewal.again())
                .anyMatch(months -> months < 0 || months > EARLIEST)) {
            fields.error(
                    "opens", "Een venster en een herinnering liggen 0 tot " + EARLIEST + " maanden voor het einde.");
        }
        fields.done();
        return renewal;
    }

    private static List<Source> sources(Fields fields) {
        return fields.some("sources").stream()
                .map(one -> {
                    var source = new Source(one.text("text"), one.date("date"));
                    one.done();
                    return source;
                })
                .toList();
    }
}
