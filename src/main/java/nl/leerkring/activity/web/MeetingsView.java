package nl.leerkring.activity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.activity.MeetingDesk;
import nl.leerkring.activity.MeetingRow;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Planning meetings and noting who was there. */
@Named
@RequestScoped
public class MeetingsView {
    @Inject
    MeetingDesk meetingDesk;

    @Inject
    Go go;

    private List<MeetingDesk.MeetingPart> parts;
    private List<MeetingRow> mine;
    private List<MeetingDesk.Guest> guests;

    public List<MeetingDesk.MeetingPart> getParts() {
        if (parts == null) {
            parts = meetingDesk.parts();
        }
        return parts;
    }

    public List<MeetingRow> getMine() {
        if (mine == null) {
            mine = meetingDesk.mine();
        }
        return mine;
    }

    /** Before showing: whose meeting it is not does not find it. */
    public void enter() {
        var row = getOpenedRow();
        if (getOpened() != 0 && row == null) {
            go.end(404);
        }
    }

    /** The date that is opened; null when none is. */
    public MeetingRow getOpenedRow() {
        return getMine().stream()
                .filter(row -> row.id() == getOpened())
                .findFirst()
                .orElse(null);
    }

    /** Whether it can be noted who was there. */
    public boolean isNoting() {
        return getOpenedRow() != null && getOpenedRow().begun() && !getGuests().isEmpty();
    }

    /** What it is called in the training; a training that was withdrawn has only its id left. */
    public String title(MeetingRow row) {
        return getParts().stream()
                .filter(part -> part.slug().equals(row.slug()) && part.part().equals(row.part()))
                .map(part -> part.title() + " (" + part.training() + ")")
                .findFirst()
                .orElse(row.part());
    }

    /** Whether this is the part that was chosen. */
    public boolean chosen(MeetingDesk.MeetingPart part) {
        return typed("meetingPart").equals(part.slug() + "/" + part.part());
    }

    /** Id of the date that is opened; 0 when none is. */
    public long getOpened() {
        return number("meeting");
    }

    public List<MeetingDesk.Guest> getGuests() {
        if (guests == null) {
            guests = getOpened() == 0 ? List.of() : meetingDesk.guests(getOpened());
        }
        return guests;
    }

    /** What was typed in a field. */
    public String typed(String name) {
        var typed = Faces.getRequestParameter(name);
        return typed == null ? "" : typed;
    }

    /** Plans a date. */
    public void plan() {
        var part = typed("meetingPart");
        var slash = part.indexOf('/');
        go.tried(() -> {
            meetingDesk.plan(new MeetingDesk.PlanMeeting(
                    slash < 0 ? "" : part.substring(0, slash),
                    part.substring(slash + 1),
                    startsAt(),
                    typed("place"),
                    (int) number("seats")));
            go.to("/activity/meetings", "activity.meeting.planned");
        });
    }

    /** Notes who was there. */
    public void note() {
        var values = Faces.getRequestParameterValues("present");
        var members = Arrays.stream(values == null ? new String[0] : values)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        go.tried(() -> {
            meetingDesk.notePresent(getOpened(), members);
            go.to("/activity/meetings?meeting=" + getOpened(), "learning.saved");
        });
    }

    private static LocalDateTime startsAt() {
        try {
            return LocalDateTime.parse(String.valueOf(Faces.getRequestParameter("startsAt")));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static long number(String name) {
        var value = Faces.getRequestParameter(name);
        return value != null && value.matches("\\d{1,9}") ? Long.parseLong(value) : 0;
    }
}
