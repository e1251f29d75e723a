package nl.leerkring.arena.web;

import java.util.Optional;
import org.omnifaces.util.Faces;

/** The button of a form that was pressed: its word, and the row it stands in, from 1; 0 when it stands in none. */
record Pressed(String word, int row) {
    /** Only when a page of ours was posted by a button of this name. */
    static Optional<Pressed> read(String button) {
        var value = value(button);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var parts = value.get().split("-", 2);
        var row = parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : 0;
        return Optional.of(new Pressed(parts[0], row));
    }

    /** What the pressed button of this name sends. */
    static Optional<String> value(String button) {
        return Faces.isPostback() ? Optional.ofNullable(Faces.getRequestParameter(button)) : Optional.empty();
    }

    static boolean is(String button) {
        return value(button).isPresent();
    }
}
