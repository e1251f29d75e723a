package nl.leerkring.ledger;

import static nl.leerkring.paper.PrintableText.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.paper.Dutch;
import nl.leerkring.paper.Press;
import nl.leerkring.paper.XmlTemplate;
import nl.leerkring.paper.XmlTemplate.Markup;
import nl.leerkring.shared.web.Bundles;

/** The dossier on paper: every period with what counts and why. Dutch, because registers read it. */
@ApplicationScoped
class DossierPaper {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final XmlTemplate PAGE = XmlTemplate.resource(DossierPaper.class, "dossier.html");
    private static final XmlTemplate REGISTER = XmlTemplate.of(
            "<h2>${name}</h2>\n<div class=\"facts\"><p>${numbered}: ${number}</p>"
                    + "<p>Periode: ${from} tot en met ${until}</p><p>Behaald: ${got}, nodig: ${goal}, nog te doen: ${missing}</p>"
                    + "<p>Volgens de regels die gelden vanaf ${rules}</p></div>\n<h3>Punten per soort</h3>\n<table><thead><tr><th scope=\"col\">Soort</th>"
                    + "<th scope=\"col\">Behaald</th><th scope=\"col\">Nodig</th><th scope=\"col\">Hoogstens</th></tr></thead><tbody>\n${kinds}</tbody></table>\n${lines}");
    private static final XmlTemplate KIND =
            XmlTemplate.of("<tr><th scope=\"row\">${name}</th><td>${got}</td><td>${least}</td><td>${most}</td></tr>\n");
    private static final XmlTemplate LINES = XmlTemplate.of(
            "<h3>Wat is gedaan</h3>\n<table><thead><tr><th scope=\"col\">Wat</th><th scope=\"col\">Datum</th>"
                    + "<th scope=\"col\">Punten</th><th scope=\"col\">ID-nummer</th><th scope=\"col\">Waarom</th></tr></thead><tbody>\n${rows}</tbody></table>\n");
    private static final XmlTemplate LINE = XmlTemplate.of(
            "<tr><th scope=\"row\">${what}</th><td>${day}</td><td>${points}</td><td>${course}</td><td>${why}</td></tr>\n");
    private static final XmlTemplate EVIDENCE = XmlTemplate.of(
            "<table><thead><tr><th scope=\"col\">Wat</th><th scope=\"col\">Datum</th>"
                    + "<th scope=\"col\">Soort</th><th scope=\"col\">Uren</th><th scope=\"col\">Stand</th></tr></thead><tbody>\n${rows}</tbody></table>\n");
    private static final XmlTemplate PARAGRAPH = XmlTemplate.of("<p>${text}</p>\n");

    private Press press;
    private Bundles texts;

    protected DossierPaper() {}

    @Inject
    DossierPaper(Press press, Bundles texts) {
        this.press = press;
        this.texts = texts;
    }

    /** @param provider who made it @param sheets one for each period */
    record Content(
            String holder, String provider, LocalDate day, List<DossierSheet> sheets, List<EvidenceRow> evidence) {}

    byte[] print(Content content) {
        return press.printLong(setting -> page(content, setting));
    }

    private String page(Content content, String setting) {
        var day = Dutch.date(content.day());
        return PAGE.fill(Map.of(
                        "setting", setting,
                        "paging", Press.paging(setting, "Dossier van " + day),
                        "mark", Press.mark(),
                        "holder", of(content.holder()),
                        "provider", of(content.provider()),
                        "day", day,
                        "registers", registers(content.sheets()),
                        "evidence", evidence(content.evidence())))
                .xml();
    }

    private Markup registers(List<DossierSheet> sheets) {
        return sheets.isEmpty()
                ? PARAGRAPH.fill(Map.of("text", "Er is geen register toegevoegd."))
                : all(sheets, this::register);
    }

    private Markup register(DossierSheet sheet) {
        var figures = sheet.figures();
        return REGISTER.fill(Map.ofEntries(
                Map.entry("name", of(sheet.rules().name())),
                Map.entry("numbered", of(sheet.rules().number().name())),
                Map.entry("number", of(sheet.number())),
                Map.entry("from", Dutch.date(sheet.holding().from())),
                Map.entry("until", Dutch.date(sheet.holding().until())),
                Map.entry("got", Dutch.points(figures.points())),
                Map.entry("goal", Dutch.points(figures.goal())),
                Map.entry("missing", Dutch.points(figures.missing())),
                Map.entry("rules", Dutch.date(sheet.rules().from())),
                Map.entry("kinds", all(figures.kinds(), DossierPaper::kind)),
                Map.entry("lines", lines(sheet))));
    }

    private static Markup kind(DossierSheet.Kind kind) {
        var most = kind.category().most();
        return KIND.fill(Map.of(
                "name", of(kind.category().name()),
                "got", Dutch.number(kind.points()),
                "least", Dutch.number(kind.category().least()),
                "most", most == null ? "geen maximum" : Dutch.number(most)));
    }

    private Markup lines(DossierSheet sheet) {
        return sheet.lines().isEmpty()
                ? PARAGRAPH.fill(Map.of("text", "In deze periode is nog niets gedaan."))
                : LINES.fill(Map.of("rows", all(sheet.lines(), line -> line(sheet, line))));
    }

    private Markup line(DossierSheet sheet, DossierSheet.Line line) {
        var outcome = line.outcome();
        var category = sheet.rules()
                .category(outcome.category())
                .map(one -> one.name())
                .orElse("");
        return LINE.fill(Map.of(
                "what", of(line.fact().title()),
                "day", Dutch.date(line.fact().day()),
                "points", Dutch.number(outcome.points()),
                "course", outcome.course().isEmpty() ? "geen" : of(outcome.course()),
                "why", of(text("ledger.why." + outcome.why(), category))));
    }

    private Markup evidence(List<EvidenceRow> rows) {
        return rows.isEmpty()
                ? PARAGRAPH.fill(Map.of("text", "Er is geen eigen bewijs toegevoegd."))
                : EVIDENCE.fill(Map.of("rows", all(rows, this::evidence)));
    }

    private Markup evidence(EvidenceRow row) {
        var hours = BigDecimal.valueOf(row.minutes())
                .divide(BigDecimal.valueOf(60), Outcome.SCALE, java.math.RoundingMode.HALF_UP);
        return LINE.fill(Map.of(
                "what", of(row.title()),
                "day", Dutch.date(row.day()),
                "points", text("own.type." + row.type()),
                "course", Dutch.number(hours),
                "why", text("own.review." + row.review())));
    }

    private String text(String key, Object... arguments) {
        return texts.text(DUTCH, key, arguments);
    }

    private static <T> Markup all(List<T> rows, Function<T, Markup> one) {
        return new Markup(rows.stream().map(one).map(Markup::xml).collect(Collectors.joining()));
    }
}
