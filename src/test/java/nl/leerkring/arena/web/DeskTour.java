package nl.leerkring.arena.web;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;

/** A coordinator who starts a series and drafts an edition, by the pages for that. */
final class DeskTour {
    static final LocalDate DAY = LocalDate.now().plusDays(40);

    final Surfer surfer;
    final String email;
    /** Address of the desk of the series, after {@link #startsSeries}. */
    String series;

    private DeskTour(Surfer surfer, String email) {
        this.surfer = surfer;
        this.email = email;
    }

    /** Somebody new with the role, who is in. */
    static DeskTour coordinator(URL url) throws Exception {
        var first = new Surfer(url);
        var email = first.join("Noor de Bakker");
        Rows.grant(email, "ARENA_COORDINATOR");
        var surfer = new Surfer(url);
        surfer.signIn(email, false);
        return new DeskTour(surfer, email);
    }

    DeskTour startsSeries() throws Exception {
        series = to(surfer.post("/arena/desk/new", "newSeries", save(seriesFields())));
        return this;
    }

    static Map<String, String> seriesFields() {
        return Map.of(
                "title",
                "Reeks " + UUID.randomUUID().toString().substring(0, 8),
                "purpose",
                "Leren van wat lukt.",
                "since",
                "2014",
                "place",
                "Utrecht",
                "access",
                "OPEN",
                "angle1",
                "Aanbieder",
                "code1",
                "provider",
                "angle2",
                "Gemeente",
                "wanted2",
                "1");
    }

    /** @return address of the edition */
    String drafts(Map<String, String> other) throws Exception {
        return to(surfer.post(series + "/new", "newEdition", save(editionFields(other))));
    }

    String drafts() throws Exception {
        return drafts(Map.of());
    }

    static Map<String, String> editionFields(Map<String, String> other) {
        var fields = new TreeMap<String, String>();
        fields.put("nr", "1");
        fields.put("title", "Wat doet de eigen bijdrage?");
        fields.put("date1", DAY.toString());
        fields.put("start1", "09:30");
        fields.put("end1", "13:30");
        fields.put("form", "PLACE");
        fields.put("place", "Buurthuis De Werf");
        fields.put("capacity", "2");
        fields.put("closesOn", DAY.minusDays(7).toString());
        fields.put("offerHours", "48");
        fields.putAll(other);
        return fields;
    }

    static Map<String, String> save(Map<String, String> fields) {
        return press("save", fields);
    }

    static Map<String, String> press(String button, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("do", button);
        return all;
    }

    /** Publishes it. */
    void publishes(String edition) throws Exception {
        to(surfer.post(edition + "?publishing=1", "publishForm", Map.of()));
    }

    /** A row as somebody who registered by the public page would have it. @return its id */
    static long registered(String edition, String name, String state) {
        var parts = edition.split("/");
        var id = Rows.number(
                "select e.id from arena_edition e join arena_series s on s.id = e.series_id where s.slug = ? and e.number = ?",
                parts[3],
                Integer.parseInt(parts[4]));
        var present = state.matches("PLACED|WAITING|OFFERED|ASKED");
        Rows.change(
                "insert into arena_registration (revision, edition_id, name, organisation, organisation_key, email, language,"
                        + " perspective, first_time, online, needs, listed, state, turn, secret_hash, registered_at, changed_at, present)"
                        + " values (1, ?, ?, 'De Werf', 'de werf', ?, 'nl', 'provider', 1, 0, 'Geen noten', 0, ?, ?, ?,"
                        + " utc_timestamp(6), utc_timestamp(6), ?)",
                id,
                name,
                UUID.randomUUID() + "@voorbeeld.test",
                state,
                Math.abs(UUID.randomUUID().getLeastSignificantBits() >> 20),
                UUID.randomUUID().toString().repeat(2).replace("-", "").substring(0, 64),
                present ? 1 : null);
        return Rows.number("select max(id) from arena_registration where edition_id = ?", id);
    }

    /** Where the answer leads. */
    static String to(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(
                        answer.body().replaceAll("(?s).*<main", "<main").replaceAll("(?s)</main.*", "")));
    }
}
