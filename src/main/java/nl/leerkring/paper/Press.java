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

    /** How a paper is set: what does not fit on one page in letters that can be read takes more of them. */
    private static final List<String> SETTINGS = List.of("roomy", "tight", "pages");

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
     * Style of the pages: one has its margins in the template; several have margins, and at the foot of each of which paper it is.
     *
     * @param foot without quotation marks
     */
    public static String paging(String setting, String foot) {
        var style = "font-family: Leerkring; font-size: 9pt; color: #40524f;";
        return setting.equals("pages")
                ? ("margin: 18mm 20mm; @bottom-left { content: \"%s\"; %s }"
                                + " @bottom-right { content: counter(page) \" van \" counter(pages); %s }")
                        .formatted(foot, style, style)
                : "margin: 0;";
    }

    /**
     * Prints on one page when that can be done, and seals it.
     *
     * @param page the page as XHTML, given how it is set: {@code roomy} or {@code tight} when that fits on one page, {@code pages} otherwise
     */
    public byte[] print(UnaryOperator<String> page) {
        presses.acquireUninterruptibly();
        try {
            return seal.on(fitting(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }

    /** Prints on as many pages as it takes, and seals it: for what is long as a rule. @param page as {@link #print}, set as {@code pages} */
    public byte[] printLong(UnaryOperator<String> page) {
        presses.acquireUninterruptibly();
        try {
            return seal.on(render(page.apply("pages")));
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
