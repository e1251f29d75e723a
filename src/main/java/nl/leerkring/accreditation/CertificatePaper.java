package nl.leerkring.accreditation;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import nl.leerkring.shared.QrCode;
import org.apache.pdfbox.Loader;

/**
 * Prints a certificate: PDF/A-3U to last, PDF/UA-1 to be read aloud, one page A4. A burst of downloads must not eat the
 * server: at most two are printed at a time, others wait their turn.
 */
@ApplicationScoped
class CertificatePaper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final XmlTemplate PAGE = XmlTemplate.resource("certificate.html");
    private static final XmlTemplate ROW = XmlTemplate.of("<tr><th scope=\"row\">${label}</th><td>${text}</td></tr>\n");
    private static final String MARK =
            "data:image/png;base64," + Base64.getEncoder().encodeToString(mark());

    /** How the page is set, from roomy to what hardly anybody needs: the first that fits on one page is used. */
    private static final List<String> SETTINGS = List.of("roomy", "tight", "tightest");

    private final Semaphore presses = new Semaphore(2);

    /** The certificate as PDF. */
    byte[] print(CertificateSheet sheet) {
        presses.acquireUninterruptibly();
        try {
            byte[] pdf = {};
            for (var setting : SETTINGS) {
                pdf = render(page(sheet, setting));
                if (pages(pdf) == 1) {
                    return pdf;
                }
            }
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
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
                        Map.entry("mark", MARK),
                        Map.entry("qr", QrCode.of(sheet.verificationAddress()).dataAddress())))
                .xml();
    }

    private static String printable(String text) {
        return PrintableText.of(text);
    }

    private static byte[] render(String page) throws IOException {
        try (var pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(CertificatePaper::font, "Leerkring")
                    .withProducer("Leerkring")
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static InputStream font() {
        return Loader.class.getResourceAsStream(FONT);
    }

    private static byte[] mark() {
        try (var stream = CertificatePaper.class.getResourceAsStream("mark.png")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
