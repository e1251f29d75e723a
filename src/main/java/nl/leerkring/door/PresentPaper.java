package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.paper.Dutch;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.Press;
import nl.leerkring.paper.PrintableText;
import nl.leerkring.paper.XmlTemplate;
import nl.leerkring.shared.Clock;

/** The attendance list of an edition on paper. Dutch, as registers read it. */
@ApplicationScoped
class PresentPaper {
    private static final XmlTemplate PAGE = XmlTemplate.resource(PresentPaper.class, "present.html");
    private static final XmlTemplate ROW = XmlTemplate.of("<tr><th scope=\"row\">${name}</th><td>${organisation}</td>"
            + "<td>${times}</td><td>${net}</td><td>${number}</td></tr>\n");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Press press;

    protected PresentPaper() {}

    @Inject
    PresentPaper(Press press) {
        this.press = press;
    }

    byte[] print(AttendanceDesk.Sheet sheet, Issuer issuer) {
        return press.print(setting -> page(sheet, issuer, setting));
    }

    private static String page(AttendanceDesk.Sheet sheet, Issuer issuer, String setting) {
        var edition = sheet.place().edition();
        var present = sheet.present();
        var rows = present.stream().map(row -> row(edition, row)).collect(Collectors.joining());
        return PAGE.fill(Map.ofEntries(
                        Map.entry("setting", setting),
                        Map.entry("mark", Press.mark()),
                        Map.entry("provider", printable(issuer.name())),
                        Map.entry("series", printable(sheet.place().series().title())),
                        Map.entry("number", edition.number()),
                        Map.entry("title", printable(edition.title())),
                        Map.entry("when", when(edition)),
                        Map.entry("place", printable(place(edition))),
                        Map.entry("people", present.size()),
                        Map.entry("rows", new XmlTemplate.Markup(rows)),
                        Map.entry("state", printable(state(sheet)))))
                .xml();
    }

    private static String place(EditionFacts edition) {
        var place = edition.plan().where().place();
        return place == null ? "Online" : place;
    }

    private static String state(AttendanceDesk.Sheet sheet) {
        var closing = sheet.closing();
        return closing.closed() && !sheet.changed()
                ? "Vastgesteld op %s door %s, versie %d."
                        .formatted(
                                Dutch.date(closing.at().atZone(Clock.ZONE).toLocalDate()),
                                closing.by(),
                                closing.version())
                : "Voorlopige lijst: de aanwezigheid is nog niet vastgesteld.";
    }

    private static String when(EditionFacts edition) {
        return edition.days().stream()
                .map(span -> "%s, %s tot %s uur"
                        .formatted(
                                Dutch.date(span.startsAt().atZone(Clock.ZONE).toLocalDate()),
                                time(span.startsAt()),
                                time(span.endsAt())))
                .collect(Collectors.joining("; "));
    }

    private static String row(EditionFacts edition, AttendanceDesk.Row row) {
        return ROW.fill(Map.of(
                        "name", printable(row.visitor().name()),
                        "organisation", printable(row.visitor().organisation()),
                        "times", times(edition, row),
                        "net", row.netMinutes() + " min",
                        "number", row.number() == null ? "" : row.number()))
                .xml();
    }

    /** "09:30 tot 13:30", on each day. */
    static String times(EditionFacts edition, AttendanceDesk.Row row) {
        return row.stays().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> entry.getKey() <= edition.days().size())
                .map(entry -> {
                    var stay = entry.getValue();
                    var end = stay.leftAt() == null
                            ? DoorHours.span(edition, entry.getKey()).endsAt()
                            : stay.leftAt();
                    var day = edition.days().size() > 1 ? "dag " + entry.getKey() + ": " : "";
                    return day + time(stay.arrivedAt()) + " tot " + time(end);
                })
                .collect(Collectors.joining("; "));
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(Clock.ZONE));
    }

    private static String printable(String text) {
        return PrintableText.of(text);
    }
}
