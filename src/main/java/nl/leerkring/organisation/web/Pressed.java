package nl.leerkring.organisation.web;

import java.util.OptionalLong;
import org.omnifaces.util.Faces;

/** Which button was pressed and what was typed. */
final class Pressed {
    private Pressed() {}

    /** Whether a form was posted by a button of this name. */
    static boolean is(String button) {
        return Faces.isPostback() && Faces.getRequestParameter(button) != null;
    }

    /** Its value, when it is an id. A value that no page offers is an id that does not exist. */
    static OptionalLong id(String button) {
        return is(button) ? OptionalLong.of(number(Faces.getRequestParameter(button))) : OptionalLong.empty();
    }

    /** What was typed; empty when nothing was. */
    static String typed(String name) {
        var typed = Faces.getRequestParameter(name);
        return typed == null ? "" : typed;
    }

    /** An id that may be left out. @return null when it is */
    static Long idOrNone(String name) {
        var typed = typed(name);
        return typed.isBlank() || typed.equals("0") ? null : Long.valueOf(number(typed));
    }

    /** What is no number is -1, which nothing has. */
    static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
