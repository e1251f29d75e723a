package nl.leerkring.meeting;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * How and about what people meet.
 *
 * @param place where, only when there is a place
 * @param link of the online room, or null; only when people can join online
 * @param theme of this time, or null
 * @param method reference of a version of a method, for example {@code incidentmethode@2}, or null when it is chosen later
 */
public record MeetingDetails(MeetingForm form, String place, String link, String theme, String method) {
    static final int TEXT = 160;
    static final int LINK = 500;

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems() {
        return Stream.<Runnable>of(this::tidyPlace, this::tidyLink, this::tidyTheme)
                .flatMap(Typed::problem)
                .toList();
    }

    /** The same without needless spaces, and without what does not belong to its form. @throws DomainException beside the field */
    MeetingDetails tidy() {
        var withPlace = tidyPlace();
        return new MeetingDetails(
                form, withPlace, tidyLink(), tidyTheme(), method == null || method.isBlank() ? null : method);
    }

    private String tidyPlace() {
        if (form == null) {
            throw DomainException.invalid("form", "meeting.error.form");
        }
        if (form.hasPlace()) {
            return Typed.line("place", place, "meeting.error.place", TEXT);
        }
        // what does not belong there is left out, but not when it is wrong: nobody would see that
        Typed.line("place", place, TEXT);
        return null;
    }

    private String tidyLink() {
        var tidy = Typed.line("link", link, LINK);
        if (tidy == null || form == MeetingForm.PLACE) {
            return null;
        }
        if (!tidy.matches("(?i)https?://[^\\s/\"\\\\]+\\.[^\\s\"\\\\]+")) {
            throw DomainException.invalid("link", "meeting.error.link");
        }
        return tidy;
    }

    private String tidyTheme() {
        return Typed.line("theme", theme, TEXT);
    }
}
