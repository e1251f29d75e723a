package nl.leerkring.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.shared.QrCode;

/** A {@link Sheet} on paper: one page A4 for nearly all. A long reflection goes on on the next one. */
@ApplicationScoped
public class SheetPaper {
    private static final XmlTemplate PAGE = XmlTemplate.resource(SheetPaper.class, "sheet.html");
    private static final XmlTemplate ROW = XmlTemplate.of("<tr><th scope=\"row\">${label}</th><td>${text}</td></tr>\n");

    private Press press;

    protected SheetPaper() {}

    @Inject
    public SheetPaper(Press press) {
        this.press = press;
    }

    /** The sheet as PDF. */
    public byte[] print(Sheet sheet) {
        return press.print(setting -> page(sheet, setting));
    }

    /** The page as XHTML. @param setting as {@link Press#print} */
    public static String page(Sheet sheet, String setting) {
        var rows = sheet.rows().stream()
                .map(row -> ROW.fill(Map.of("label", printable(row.label()), "text", printable(row.text()))))
                .map(XmlTemplate.Markup::xml)
                .collect(Collectors.joining());
        return PAGE.fill(Map.ofEntries(
                        Map.entry("setting", setting),
                        Map.entry("paging", Press.paging(setting, sheet.heading() + ", nummer " + sheet.number())),
                        Map.entry("heading", sheet.heading()),
                        Map.entry("provider", printable(sheet.signed().provider())),
                        Map.entry("holder", printable(sheet.holder())),
                        Map.entry("what", sheet.what()),
                        Map.entry("title", printable(sheet.title())),
                        Map.entry("achievement", sheet.achievement()),
                        Map.entry("rows", new XmlTemplate.Markup(rows)),
                        Map.entry("signatory", printable(sheet.signed().signatory())),
                        Map.entry("function", printable(sheet.signed().function())),
                        Map.entry("issued", sheet.signed().issuedOn()),
                        Map.entry("number", sheet.number().value()),
                        Map.entry("address", sheet.address().replaceFirst("^https?://", "")),
                        Map.entry("mark", Press.mark()),
                        Map.entry("qr", QrCode.of(sheet.address()).dataAddress())))
                .xml();
    }

    private static String printable(String text) {
        return PrintableText.of(text);
    }
}
