package nl.leerkring.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;

/**
 * Prints pages: PDF/A-3U to last, PDF/UA-1 to be read aloud. A burst of downloads must not eat the server: at most two are
 * printed at a time, others wait their turn. What leaves the press has the {@link Seal} of the organisation.
 */
@ApplicationScoped
public class Press {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String MARK =
            "data:image/png;base64," + Base64.getEncoder().encodeToString(picture());

    /** How a page is set, from roomy to what hardly anybody needs. */
    private static final List<String> SETTINGS = List.of("roomy", "tight", "tightest");

    private final Semaphore presses = new Semaphore(2);

    private Seal seal;

    protected Press() {}

    @Inject
    public Press(Seal seal) {
        this.seal = seal;
    }

    /** The sign of Leerkring, as the address of a picture. */
    public static String mark() {
        return MARK;
    }

    /**
     * Prints on one page when that can be done, and seals it.
     *
     * @param page the page as XHTML, given how it is set ({@code roomy}, {@code tight}, {@code tightest}): the first that fits is used
     */
    public byte[] onePage(UnaryOperator<String> page) {
        presses.acquireUninterruptibly();
        try {
            return seal.on(fitting(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }

    /** On one page when that can be done, without a seal. */
    static byte[] fitting(UnaryOperator<String> page) throws IOException {
        byte[] pdf = {};
        for (var setting : SETTINGS) {
            pdf = render(page.apply(setting));
            if (pages(pdf) == 1) {
                return pdf;
            }
        }
        return pdf;
    }

    private static byte[] render(String page) throws IOException {
        try (var pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(Press::font, "Leerkring")
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

    private static byte[] picture() {
        try (var stream = Press.class.getResourceAsStream("mark.png")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
