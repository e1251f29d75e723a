package nl.leerkring.intervision.web;

import java.util.OptionalLong;
import org.omnifaces.util.Faces;

/** Which button of a list was pressed: its value is the id of the row. */
final class Pressed {
    private Pressed() {}

    /** The id, when a form was posted by a button of this name. A value that no page offers is an id that does not exist. */
    static OptionalLong id(String button) {
        var value = Faces.getRequestParameter(button);
        if (!Faces.isPostback() || value == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.matches("\\d{1,18}") ? Long.parseLong(value) : 0);
    }

    /** Whether a form was posted by a button of this name. */
    static boolean is(String button) {
        return Faces.isPostback() && Faces.getRequestParameter(button) != null;
    }
}
