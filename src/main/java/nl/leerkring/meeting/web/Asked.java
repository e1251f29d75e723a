package nl.leerkring.meeting.web;

import java.util.Arrays;
import java.util.Optional;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.meeting.PollId;
import org.omnifaces.util.Faces;

/** What the address and the pressed button of a request say. */
final class Asked {
    private Asked() {}

    static GroupId group() {
        return GroupId.of(Faces.getRequestParameter("id"));
    }

    static MeetingId meeting() {
        return MeetingId.of(Faces.getRequestParameter("meeting"));
    }

    static PollId poll() {
        return PollId.of(Faces.getRequestParameter("poll"));
    }

    /** Whether a form was posted by a button of this name. */
    static boolean pressed(String button) {
        return Faces.isPostback() && Faces.getRequestParameter(button) != null;
    }

    /** What stands in a field of a posted form, or in the query of an address; empty when it is not there. */
    static String field(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    /** An id from a field; one that no page offers does not exist. */
    static long id(String name) {
        var typed = field(name);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** A small number from a field; 0 for what is none. */
    static int number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }

    /** One of these by its name, or null. */
    static <E extends Enum<E>> E known(E[] all, String wanted) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
