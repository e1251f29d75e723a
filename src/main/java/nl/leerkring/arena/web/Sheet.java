package nl.leerkring.arena.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.omnifaces.util.Faces;

/**
 * What stands in the fields of a form whose rows come and go: what was typed stays as it was typed, also when it is no number or date. Fields of rows
 * have the number of the row, from 1, after their name.
 */
final class Sheet {
    /** More rows than any form has: what is sent beyond it is not read. */
    private static final int MOST_ROWS = 200;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** What was just sent. */
    static Sheet posted() {
        var sheet = new Sheet();
        sheet.values.putAll(Faces.getRequestParameterMap());
        return sheet;
    }

    Map<String, String> values() {
        return values;
    }

    Sheet put(String name, Object value) {
        values.put(name, value == null ? "" : value.toString());
        return this;
    }

    Sheet tick(String name, boolean ticked) {
        if (ticked) {
            values.put(name, "1");
        }
        return this;
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean ticked(String name) {
        return values.containsKey(name);
    }

    boolean isBlank(String name) {
        return text(name).isBlank();
    }

    /** What is no number becomes -1: the plan then says what is wrong. @param blank what nothing means */
    Integer number(String name, Integer blank) {
        if (isBlank(name)) {
            return blank;
        }
        var typed = text(name).strip();
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }

    /** What is no date is none. */
    LocalDate date(String name) {
        return parsed(name, LocalDate::parse);
    }

    /** What is no time is none. */
    LocalTime time(String name) {
        return parsed(name, LocalTime::parse);
    }

    private <T> T parsed(String name, Function<String, T> parser) {
        try {
            return parser.apply(text(name).strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** One of these by its name, or null. */
    <E extends Enum<E>> E known(String name, E[] all) {
        var typed = text(name);
        return Arrays.stream(all)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** How many rows there are. @param field that every row sends */
    int rows(String field) {
        int row = 0;
        while (row < MOST_ROWS && values.containsKey(field + (row + 1))) {
            row++;
        }
        return row;
    }

    /** @param fields of a row; the first is one that every row sends. A row that is not there is gone already */
    void removeRow(int row, String... fields) {
        int rows = rows(fields[0]);
        if (row < 1 || row > rows) {
            return;
        }
        for (int i = row; i < rows; i++) {
            swapRows(i, i + 1, fields);
        }
        for (var field : fields) {
            values.remove(field + rows);
        }
    }

    /** Nothing happens when one of them is not there. */
    void swapRows(int one, int other, String... fields) {
        int rows = rows(fields[0]);
        if (Math.min(one, other) < 1 || Math.max(one, other) > rows) {
            return;
        }
        for (var field : fields) {
            var first = values.remove(field + one);
            var second = values.remove(field + other);
            if (second != null) {
                values.put(field + one, second);
            }
            if (first != null) {
                values.put(field + other, first);
            }
        }
    }
}
