package nl.leerkring.journey;

import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;

/**
 * Somebody who coordinates a series by selection with a colleague: an edition that people ask for, with something to read, one in which a place is
 * offered to the coordinator, and a draft.
 */
final class SceneArena {
    private static final Pattern LINK = Pattern.compile("/arena/registrations/[\\w-]+");

    final List<String> seeds = new ArrayList<>();
    private final Surfer surfer;
    private final String series;

    SceneArena(URL url, Walker member) throws Exception {
        surfer = member.surfer;
        series = started();
        var open = drafted(1);
        surfer.post(open + "?publishing=1", "publishForm", Map.of());
        surfer.post(
                open,
                "materialForm",
                Map.of("materialTitle", "Het rapport", "materialAddress", "https://voorbeeld.nl/rapport"));
        asked(open);
        var email = new Surfer(url).join();
        Rows.grant(email, "ARENA_COORDINATOR");
        surfer.post(series + "/settings", "coordinatorForm", Map.of("email", email));
        offered(drafted(3), member.email());
        var draft = drafted(2);
        seeds.addAll(List.of("/arena/desk", "/arena/desk/new", series, series + "/new", series + "/settings"));
        seeds.addAll(List.of(series.replace("/desk", ""), open.replace("/desk", "")));
        // first the draft: what the walk cancels is that
        seeds.addAll(List.of(
                draft,
                draft + "/settings",
                draft + "/programme",
                open,
                open + "/people",
                draft + "?publishing=1",
                series + "/settings?leaving=1"));
    }

    private String started() throws Exception {
        var name = "Reeks " + UUID.randomUUID().toString().substring(0, 8);
        var fields = Map.of(
                "title",
                name,
                "purpose",
                "Leren van wat lukt.",
                "access",
                "SELECTION",
                "angle1",
                "Aanbieder",
                "angle2",
                "Gemeente");
        return to("/arena/desk/new", "newSeries", fields);
    }

    private String drafted(int number) throws Exception {
        var day = LocalDate.now().plusDays(40L + number);
        var fields = new TreeMap<>(Map.of(
                "nr", String.valueOf(number),
                "title", "Wat doet de eigen bijdrage?",
                "date1", day.toString(),
                "start1", "09:30",
                "end1", "13:30",
                "form", "HYBRID",
                "place", "Buurthuis De Werf",
                "link", "https://voorbeeld.nl/arena",
                "capacity", "70",
                "onlineCapacity", "30"));
        fields.putAll(Map.of("closesOn", day.minusDays(7).toString(), "offerHours", "48"));
        return to(series + "/new", "newEdition", fields);
    }

    private String to(String page, String form, Map<String, String> fields) throws Exception {
        var answer = surfer.post(page, form, fields);
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** Addresses of series of others: the same stands there. */
    String others() {
        var own = series.replaceFirst(".*/", "");
        return "/arena/(?!(desk|registrations|here|new|library|feed|membership|follow|" + own
                + ")(/|\\?|$)|[^/]+/\\d+/photos/).+";
    }

    /** The member can say yes to a place, by the link of the mail. */
    private void offered(String edition, String email) throws Exception {
        surfer.post(edition + "?publishing=1", "publishForm", Map.of());
        var page = edition.replace("/desk", "");
        var fields = Map.of(
                "name",
                "Noor de Bakker",
                "organisation",
                "De Werf",
                "email",
                email,
                "angle",
                "provider",
                "time",
                "true");
        surfer.post(page, "registerForm", fields);
        seeds.addAll(List.of("/arena", page, Mailbox.find(email, LINK)));
        Rows.change(
                "update arena_registration set state = 'OFFERED', offered_until = utc_timestamp(6) + interval 1 day where email = ?",
                email);
    }

    private static void asked(String edition) {
        Rows.change(
                "insert into arena_registration (revision, edition_id, name, organisation, organisation_key, email, language,"
                        + " perspective, first_time, online, listed, state, turn, secret_hash, registered_at, changed_at, present)"
                        + " select 1, e.id, 'Ada Vraagt', 'De Werf', 'de werf', ?, 'nl', 'provider', 1, 0, 0, 'ASKED', 1, ?,"
                        + " utc_timestamp(6), utc_timestamp(6), 1 from arena_edition e join arena_series s on s.id = e.series_id"
                        + " where s.slug = ? and e.number = 1",
                UUID.randomUUID() + "@voorbeeld.test",
                UUID.randomUUID().toString().repeat(2).replace("-", "").substring(0, 64),
                edition.split("/")[3]);
    }
}
