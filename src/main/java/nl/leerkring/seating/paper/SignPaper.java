package nl.leerkring.seating.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.Press;
import nl.leerkring.paper.PrintableText;
import nl.leerkring.paper.XmlTemplate;
import nl.leerkring.seating.SeatingDesk;

/** Signs of tables on paper, each on a page A4 on its side. Dutch, like all papers. */
@ApplicationScoped
class SignPaper {
    private static final XmlTemplate PAPER = XmlTemplate.resource(SignPaper.class, "signs.html");
    private static final XmlTemplate SIGN = XmlTemplate.of(
            "<div class=\"sign\"><p class=\"logo\">${series}</p><h1>Tafel ${number}</h1>${theme}${hosts}</div>\n");
    private static final XmlTemplate THEME = XmlTemplate.of("<p class=\"theme\">${text}</p>");
    private static final XmlTemplate HOSTS = XmlTemplate.of("<p class=\"hosts\">Ontvangt je: ${text}</p>");

    private Press press;

    protected SignPaper() {}

    @Inject
    SignPaper(Press press) {
        this.press = press;
    }

    byte[] print(SeatingDesk.Sheet sheet, Issuer issuer) {
        var page = page(sheet, issuer);
        return press.print(setting -> page);
    }

    private static String page(SeatingDesk.Sheet sheet, Issuer issuer) {
        var series = PrintableText.of(sheet.place().series().title());
        var signs = Sign.of(sheet).stream().map(sign -> sign(series, sign)).collect(Collectors.joining());
        return PAPER.fill(Map.of(
                        "series", series,
                        "number", sheet.place().edition().number(),
                        "provider", PrintableText.of(issuer.name()),
                        "mark", Press.mark(),
                        "signs", new XmlTemplate.Markup(signs)))
                .xml();
    }

    private static String sign(String series, Sign sign) {
        return SIGN.fill(Map.of(
                        "series", series,
                        "number", sign.number(),
                        "theme", filled(THEME, sign.theme()),
                        "hosts", filled(HOSTS, String.join(", ", sign.hosts()))))
                .xml();
    }

    private static XmlTemplate.Markup filled(XmlTemplate line, String text) {
        return text.isEmpty() ? new XmlTemplate.Markup("") : line.fill(Map.of("text", PrintableText.of(text)));
    }
}
