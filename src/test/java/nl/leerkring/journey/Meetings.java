package nl.leerkring.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;

/** Meetings of a group, made by the pages for that; time is made to pass in the database, since nobody plans in the past. */
final class Meetings {
    private static final Pattern MEETING = Pattern.compile("/meetings/(\\d+)\"");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Meetings() {}

    /** Plans some, a week apart, the first in a week. @return their addresses in order of time */
    static List<String> planned(Surfer guide, String group, int times) throws Exception {
        var plan = new TreeMap<>(Map.of("form", "ONLINE", "theme", "Grenzen", "method", ""));
        plan.putAll(
                Map.of("start", "14:00", "end", "15:30", "place", "", "link", "https://bellen.voorbeeld.test/kring"));
        plan.putAll(Map.of("date", nextWeek().toString(), "times", String.valueOf(times), "weeks", "1"));
        leads(guide.post(group + "/meetings/new", "planForm", plan).statusCode(), "planForm");
        return MEETING.matcher(guide.get(group + "/meetings").body())
                .results()
                .map(found -> group + "/meetings/" + found.group(1))
                .distinct()
                .toList();
    }

    /** @return address of a poll about two days */
    static String asked(Surfer guide, String group) throws Exception {
        var poll = new TreeMap<>(Map.of("form", "ONLINE", "minutes", "60", "method", ""));
        poll.putAll(Map.of(
                "date1",
                nextWeek().toString(),
                "time1",
                "10:00",
                "date2",
                nextWeek().toString()));
        poll.put("time2", "16:00");
        var answer = guide.post(group + "/polls/new", "pollForm", poll);
        leads(answer.statusCode(), "pollForm");
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    static void brings(Surfer member, String meeting, String title) throws Exception {
        var text = Map.of("title", title, "story", "Iemand doet niet open.", "question", "Wanneer laat ik los?");
        leads(member.post(meeting + "/case", "caseForm", text).statusCode(), "caseForm");
    }

    /** It began an hour ago, and ended or goes on for another hour. */
    static void begun(String meeting, boolean ended) {
        Rows.change(
                "update intervision_meeting set starts_at = utc_timestamp(6) - interval 61 minute,"
                        + " ends_at = utc_timestamp(6) + interval ? minute where id = ?",
                ended ? -1 : 60,
                Long.parseLong(meeting.replaceFirst(".*/", "")));
    }

    /** It is in a week. */
    static void later(String meeting) {
        Rows.change(
                "update intervision_meeting set starts_at = utc_timestamp(6) + interval 7 day,"
                        + " ends_at = utc_timestamp(6) + interval 170 hour where id = ?",
                Long.parseLong(meeting.replaceFirst(".*/", "")));
    }

    private static LocalDate nextWeek() {
        return LocalDate.now(HERE).plusWeeks(1);
    }

    private static void leads(int status, String form) {
        if (status != 302) {
            throw new AssertionError(form + " was refused");
        }
    }
}
