package nl.leerkring.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.calendar.AgendaRoom;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.calendar.CalendarFeed;
import nl.leerkring.calendar.CalendarRoutes;
import nl.leerkring.calendar.FeedRow;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** What is coming, and the secret address for other calendars. The secret is in the answer to the button that makes it, and nowhere else. */
@Named
@RequestScoped
public class MyCalendarView {
    private static final String HERE = "/calendar";

    @Inject
    AgendaRoom room;

    @Inject
    CalendarFeed feed;

    @Inject
    Text text;

    @Inject
    Go go;

    private List<Month> months;
    private FeedRow row;
    private String secret;

    /** A month with what is in it. @param name "November 2026" */
    public record Month(String name, List<CalendarEntry> entries) {}

    /** Before showing: does what a button asked for, if this is the page with that button. */
    public void act() {
        Faces.getResponse().setHeader("Cache-Control", "no-store");
        if (pressed("make")) {
            go.tried(() -> secret = room.make());
        } else if (pressed("renew") && isAsked("renew")) {
            go.tried(() -> secret = room.renew(revision()));
        } else if (pressed("stop") && isAsked("stop") && go.tried(() -> room.stop(revision()))) {
            go.to(HERE, "calendar.toast.stopped");
        }
    }

    private static boolean pressed(String button) {
        return Faces.isPostback() && Faces.getRequestParameter(button) != null;
    }

    /** Which address the page showed; 0 for what no page sends. */
    private static int revision() {
        var sent = Faces.getRequestParameter("revision");
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
    }

    /** Whether the page asks to be sure of this, and was not told already. */
    public boolean isAsked(String what) {
        return what.equals(Faces.getRequestParameter("ask")) && secret == null;
    }

    /** What is coming, by month. */
    public List<Month> getMonths() {
        if (months == null) {
            var name = DateTimeFormatter.ofPattern("LLLL yyyy", Faces.getLocale());
            months = room.coming().stream()
                    .collect(Collectors.groupingBy(
                            entry -> YearMonth.from(entry.startsAt().atZone(Clock.ZONE)),
                            TreeMap::new,
                            Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(month -> new Month(begun(name.format(month.getKey())), month.getValue()))
                    .toList();
        }
        return months;
    }

    /** "Dinsdag 24 november, 14:30 tot 16:00 uur". */
    public String when(CalendarEntry entry) {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", Faces.getLocale())
                .format(entry.startsAt().atZone(Clock.ZONE));
        return text.of("calendar.when", begun(day), text.time(entry.startsAt()), text.time(entry.endsAt()));
    }

    /** As the beginning of a line. */
    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Faces.getLocale()) + words.substring(1);
    }

    /** The secret address that is there, or null. */
    public FeedRow getRow() {
        if (row == null) {
            row = room.address().orElse(null);
        }
        return row;
    }

    /** The whole secret address just after it was made, else null. */
    public String getAddress() {
        return secret == null ? null : feed.address(CalendarRoutes.address(secret));
    }

    /** The same, so that a calendar program opens it. */
    public String getSubscribe() {
        return secret == null ? null : getAddress().replaceFirst("^https?:", "webcal:");
    }
}
