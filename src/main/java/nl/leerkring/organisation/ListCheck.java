package nl.leerkring.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.shared.DomainException;

/** Checks the lines of a list, one by one: the first thing that is wrong with each, where it stands and what to do. Pure: what exists is given. */
final class ListCheck {
    static final List<String> COLUMNS = List.of("email", "name", "team", "training", "date");
    private static final int EMAIL = 0;
    private static final int NAME = 1;
    private static final int TEAM = 2;
    private static final int TRAINING = 3;
    private static final int DATE = 4;
    private static final int LONGEST = 120;
    private static final List<DateTimeFormatter> DATES = Stream.of("d-M-uuuu", "d/M/uuuu", "uuuu-M-d")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final Map<String, String> teams = new HashMap<>();
    private final Map<String, String> trainings = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final LocalDate today;

    /** @param trainings title by name in addresses; both can stand in the list */
    ListCheck(List<String> teams, Map<String, String> trainings, LocalDate today) {
        teams.forEach(team -> this.teams.put(plain(team), team));
        trainings.forEach((slug, title) -> {
            this.trainings.put(plain(title), slug);
            this.trainings.put(slug, slug);
        });
        this.today = today;
    }

    List<ListRow> check(ListFile file) {
        return file.lines().stream().map(this::check).toList();
    }

    private ListRow check(ListLine line) {
        var slug = trainings.getOrDefault(plain(line.cell(TRAINING)), "");
        var wrong = columns(line)
                .or(() -> formula(line))
                .or(() -> email(line))
                .or(() -> name(line))
                .or(() -> team(line))
                .or(() -> training(line, slug))
                .or(() -> twice(line, slug));
        return new ListRow(
                line.number(),
                shortened(EmailAddress.tidy(line.cell(EMAIL))),
                shortened(line.cell(NAME).replaceAll("\\s+", " ")),
                teams.getOrDefault(plain(line.cell(TEAM)), ""),
                slug,
                slug.isEmpty() ? null : date(line.cell(DATE)).orElse(null),
                wrong.orElse(null));
    }

    private static Optional<ListRow.Wrong> columns(ListLine line) {
        var more = line.cells().stream().skip(COLUMNS.size()).anyMatch(cell -> !cell.isBlank());
        if (more) {
            return Optional.of(new ListRow.Wrong("", shortened(String.join(" | ", line.cells())), "columns.more"));
        }
        return line.cells().size() < TEAM
                ? Optional.of(new ListRow.Wrong("", shortened(String.join(" | ", line.cells())), "columns.less"))
                : Optional.empty();
    }

    /** What a spreadsheet would calculate; nobody is called so. */
    private static Optional<ListRow.Wrong> formula(ListLine line) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (line.cell(column).matches("(?s)[=+@\\-\t\r].*")) {
                return wrong(line, column, "formula");
            }
        }
        return Optional.empty();
    }

    private static Optional<ListRow.Wrong> email(ListLine line) {
        var email = line.cell(EMAIL);
        if (email.isEmpty()) {
            return wrong(line, EMAIL, "email.none");
        }
        if (email.indexOf('@') != email.lastIndexOf('@')) {
            return wrong(line, EMAIL, "email.signs");
        }
        try {
            EmailAddress.require("list", email);
            return Optional.empty();
        } catch (DomainException refused) {
            return wrong(line, EMAIL, "email");
        }
    }

    private static Optional<ListRow.Wrong> name(ListLine line) {
        var name = line.cell(NAME);
        return name.length() > LONGEST || name.matches("(?s).*[<>\\p{Cntrl}].*")
                ? wrong(line, NAME, "name")
                : Optional.empty();
    }

    private Optional<ListRow.Wrong> team(ListLine line) {
        var team = line.cell(TEAM);
        return team.isEmpty() || teams.containsKey(plain(team)) ? Optional.empty() : wrong(line, TEAM, "team");
    }

    private Optional<ListRow.Wrong> training(ListLine line, String slug) {
        var typed = line.cell(DATE);
        if (line.cell(TRAINING).isEmpty()) {
            return typed.isEmpty() ? Optional.empty() : wrong(line, TRAINING, "training.none");
        }
        if (slug.isEmpty()) {
            return wrong(line, TRAINING, "training");
        }
        if (typed.isEmpty()) {
            return wrong(line, DATE, "date.none");
        }
        var date = date(typed);
        if (date.isEmpty()) {
            return wrong(line, DATE, "date");
        }
        if (date.get().isBefore(today)) {
            return wrong(line, DATE, "date.past");
        }
        return date.get().isAfter(today.plusYears(Wish.YEARS_AHEAD)) ? wrong(line, DATE, "date.far") : Optional.empty();
    }

    private Optional<ListRow.Wrong> twice(ListLine line, String slug) {
        var first = seen.putIfAbsent(EmailAddress.tidy(line.cell(EMAIL)) + " " + slug, line.number());
        return first == null
                ? Optional.empty()
                : Optional.of(new ListRow.Wrong(COLUMNS.get(EMAIL), shortened(line.cell(EMAIL)), "twice"));
    }

    private static Optional<LocalDate> date(String typed) {
        return DATES.stream().flatMap(format -> parsed(typed, format)).findFirst();
    }

    private static Stream<LocalDate> parsed(String typed, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }

    private static Optional<ListRow.Wrong> wrong(ListLine line, int column, String key) {
        return Optional.of(new ListRow.Wrong(COLUMNS.get(column), shortened(line.cell(column)), key));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
