package nl.leerkring.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.leerkring.shared.MemberId;

/**
 * Appointments that members take part in. A feature that has some contributes one as a CDI bean; the calendar collects them and knows no
 * feature.
 *
 * <p>What it gives is read by calendars of others, of employers and of whoever has the secret address: only what may stand there. Nothing of
 * cases or themes, nothing that opens a door (the link of an online room stands on the page, behind the sign-in), no other person. Nobody is
 * signed in when it is asked: whether this member still takes part is for the source to know at every question, since that is how an
 * appointment goes from the feed. It is asked often, so it answers with as many queries for a hundred appointments as for one.
 */
public interface CalendarSource {
    /**
     * All appointments of this member that end after a moment, also cancelled ones ({@code STATUS:CANCELLED} tells it better than silence).
     *
     * <p>The uid is that of the invitation by mail, if there is one, and counts its sequence up with each change: a calendar that has both
     * knows that they are the same. Without invitation: {@code <feature>-<kind>-<id>@leerkring}. Never a number of a member.
     *
     * @param language of the member, for what stands in the calendar
     */
    List<CalendarEntry> of(MemberId member, Locale language, Instant after);
}
