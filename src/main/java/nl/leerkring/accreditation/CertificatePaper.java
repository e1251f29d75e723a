package nl.leerkring.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.paper.Press;
import nl.leerkring.paper.PrintableText;
import nl.leerkring.paper.XmlTemplate;
import nl.leerkring.shared.QrCode;

/** A certificate on paper: one page A4. */
@ApplicationScoped
class CertificatePaper {
    private static final XmlTemplate PAGE = XmlTemplate.resource(CertificatePaper.class, "certificate.html");
    private static final XmlTemplate ROW = XmlTemplate.of("<tr><th scope=\"row\">${label}</th><td>${text}</td></tr>\n");

    @Inject
    Press press;

    /** The certificate as PDF. */
    byte[] print(CertificateSheet sheet) {
        return press.onePage(setting -> page(sheet, setting));
    }

    /** The page as XHTML. */
    static String page(CertificateSheet sheet, String setting) {
        var rows = sheet.rows().stream()
                .map(row -> ROW.fill(Map.of("label", printable(row.label()), "text", printable(row.text()))))
                .map(XmlTemplate.Markup::xml)
                .collect(Collectors.joining());
        return PAGE.fill(Map.ofEntries(
                        Map.entry("setting", setting),
                        Map.entry("heading", sheet.heading()),
                        Map.entry("provider", printable(sheet.signed().provider())),
                        Map.entry("holder", printable(sheet.holder())),
                        Map.entry("title", printable(sheet.title())),
                        Map.entry("achievement", sheet.achievement()),
                        Map.entry("rows", new XmlTemplate.Markup(rows)),
                        Map.entry("signatory", printable(sheet.signed().signatory())),
                        Map.entry("function", printable(sheet.signed().function())),
                        Map.entry("issued", sheet.issuedOn()),
                        Map.entry("number", sheet.number().value()),
                        Map.entry("address", sheet.verificationAddress().replaceFirst("^https?://", "")),
                        Map.entry("mark", Press.mark()),
                        Map.entry("qr", QrCode.of(sheet.verificationAddress()).dataAddress())))
                .xml();
    }

    private static String printable(String text) {
        return PrintableText.of(text);
    }
}
