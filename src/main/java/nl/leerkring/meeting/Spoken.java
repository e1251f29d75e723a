package nl.leerkring.meeting;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Bundles;

/** A meeting in words, in the language of one receiver. Nothing of a case, nor the theme, which people type. */
record Spoken(Bundles bundles, Locale language) {
    /** "dinsdag 24 november 2026, 15:00 tot 16:05 uur". */
    String when(Slot slot) {
        var time = DateTimeFormatter.ofPattern("HH:mm", language).withZone(Clock.ZONE);
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).withZone(Clock.ZONE);
        return bundles.text(
                language,
                "meeting.when",
                day.format(slot.startsAt()),
                time.format(slot.startsAt()),
                time.format(slot.endsAt()));
    }

    String where(MeetingDetails setting) {
        return bundles.text(
                language, "meeting.where." + setting.form(), setting.place() == null ? "" : setting.place());
    }

    /** For the place in a calendar, where a link can be followed. */
    String location(MeetingDetails setting) {
        if (setting.link() == null) {
            return where(setting);
        }
        return setting.form() == MeetingForm.ONLINE ? setting.link() : where(setting) + "\n" + setting.link();
    }

    String title(GroupFacts group, MeetingFacts meeting) {
        return bundles.text(language, "meeting.title.calendar", group.name(), meeting.number());
    }

    String description() {
        return bundles.text(language, "meeting.calendar.description");
    }
}
