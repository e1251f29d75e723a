package nl.leerkring.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.paper.Dutch;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.Press;
import nl.leerkring.paper.PrintableText;
import nl.leerkring.paper.XmlTemplate;

/** The attendance list on paper. Dutch, as registers read it. */
@ApplicationScoped
class AttendancePaper {
    private static final XmlTemplate PAGE = XmlTemplate.resource(AttendancePaper.class, "attendance.html");
    private static final XmlTemplate ROW =
            XmlTemplate.of("<tr><th scope=\"row\">${name}</th><td>${job}</td><td>${from}</td><td>${to}</td>"
                    + "<td>${net}</td><td>${number}</td></tr>\n");

    private Press press;

    protected AttendancePaper() {}

    @Inject
    AttendancePaper(Press press) {
        this.press = press;
    }

    byte[] print(AttendanceRoom.Sheet sheet, Issuer issuer) {
        return press.print(setting -> page(sheet, issuer, setting));
    }

    private static String page(AttendanceRoom.Sheet sheet, Issuer issuer, String setting) {
        var presence = sheet.presence();
        var day = Dutch.date(ProofSheet.day(sheet.meeting().startsAt()));
        var foot = "Presentielijst van " + day + ", versie " + presence.version();
        var rows = sheet.people().stream().map(AttendancePaper::row).collect(Collectors.joining());
        return PAGE.fill(Map.ofEntries(
                        Map.entry("setting", setting),
                        Map.entry("paging", Press.paging(setting, foot)),
                        Map.entry("mark", Press.mark()),
                        Map.entry("provider", printable(issuer.name())),
                        Map.entry("group", printable(presence.groupName())),
                        Map.entry("day", day),
                        Map.entry("form", ProofSheet.form(presence)),
                        Map.entry(
                                "method",
                                printable(presence.method() == null ? "Geen vaste methode" : presence.method())),
                        Map.entry("theme", printable(presence.theme())),
                        Map.entry("size", presence.size().onPaper()),
                        Map.entry("rows", new XmlTemplate.Markup(rows)),
                        Map.entry("facilitator", printable(presence.facilitator())),
                        Map.entry("qualification", printable(presence.qualification())),
                        Map.entry("version", presence.version()),
                        Map.entry("confirmed", Dutch.date(ProofSheet.day(presence.confirmedAt())))))
                .xml();
    }

    private static String row(ProofFacts proof) {
        return ROW.fill(Map.of(
                        "name", printable(proof.holder()),
                        "job", proof.job() == null ? "" : printable(proof.job()),
                        "from", ProofSheet.time(proof.startsAt()),
                        "to", ProofSheet.time(proof.endsAt()),
                        "net", proof.netMinutes() + " min",
                        "number", proof.number().value()))
                .xml();
    }

    private static String printable(String text) {
        return PrintableText.of(text);
    }
}
