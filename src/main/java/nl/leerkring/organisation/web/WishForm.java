package nl.leerkring.organisation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.leerkring.organisation.Wish;

/** What is typed to ask for a training; what is no date is none: the wish then says what is wrong. */
final class WishForm {
    private WishForm() {}

    static Wish posted() {
        return new Wish(Pressed.typed("training"), date(), months());
    }

    private static LocalDate date() {
        try {
            return LocalDate.parse(Pressed.typed("dueOn").strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Integer months() {
        var typed = Pressed.typed("months").strip();
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }
}
