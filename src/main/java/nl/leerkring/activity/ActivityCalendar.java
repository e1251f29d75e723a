package nl.leerkring.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerkring.calendar.Appointment;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.calendar.CalendarSource;
import nl.leerkring.content.Part;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.web.Bundles;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** Meetings of trainings in the calendar of who has a seat, and of who planned them. Dates do not change: they are always the first version. */
@ApplicationScoped
public class ActivityCalendar implements CalendarSource {
    /** Nothing takes longer; enough to find what began before a moment and ends after it. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** When the part is in the training no longer. */
    private static final Duration USUAL = Duration.ofHours(1);

    @Inject
    Meetings meetings;

    @Inject
    Versions versions;

    @Inject
    Bundles bundles;

    @Override
    public List<CalendarEntry> of(MemberId member, Locale language, Instant after) {
        return meetings.attended(member, after.minus(LONGEST)).stream()
                .map(meeting -> entry(meeting, member, language))
                .filter(entry -> entry.endsAt().isAfter(after))
                .toList();
    }

    private CalendarEntry entry(Meeting meeting, MemberId member, Locale language) {
        var training = versions.current(new TrainingSlug(meeting.slug()));
        var part = training.flatMap(version -> version.part(meeting.part()))
                .filter(found -> found.body() instanceof nl.leerkring.content.Meeting);
        var summary = Stream.concat(
                        part.map(Part::title).stream(),
                        training.map(version -> version.about().title()).stream())
                .reduce((title, of) -> bundles.text(language, "activity.calendar.title", title, of))
                .orElseGet(() -> bundles.text(language, "activity.calendar.other"));
        var minutes = part.map(found -> Duration.ofMinutes(((nl.leerkring.content.Meeting) found.body()).minutes()));
        var starts = meeting.startsAt();
        var appointment = new Appointment(
                "activity-meeting-" + meeting.id() + "@leerkring",
                0,
                false,
                new Appointment.Span(starts, starts.plus(minutes.orElse(USUAL))),
                summary,
                where(meeting.place(), language),
                null);
        return new CalendarEntry(appointment, page(meeting, member));
    }

    /** A link to an online room stands on the page only: whoever has the address of a calendar could come in. */
    private String where(String place, Locale language) {
        return place.matches("(?is).*(https?:|www\\.).*") ? bundles.text(language, "activity.calendar.online") : place;
    }

    private static String page(Meeting meeting, MemberId member) {
        return meeting.isOf(member)
                ? "/activity/meetings?meeting=" + meeting.id()
                : "/learning/" + meeting.slug() + "/" + meeting.part();
    }
}
