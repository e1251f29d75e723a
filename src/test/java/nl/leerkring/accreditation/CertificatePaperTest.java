package nl.leerkring.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.leerkring.paper.PdfCheck;
import nl.leerkring.paper.SheetPaper;
import nl.leerkring.paper.TestSeal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificatePaperTest {
    private static final SheetPaper PAPER = new SheetPaper(TestSeal.press());
    private static final byte[] ORDINARY = PAPER.print(Sheets.ordinary().onPaper());
    private static final byte[] EXTREME = PAPER.print(Sheets.extreme().onPaper());

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void aCertificateLastsAndCanBeReadAloud(PDFAFlavour flavour) throws Exception {
        assertThat(PdfCheck.failures(ORDINARY, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void soDoesOneWithExtremeValues(PDFAFlavour flavour) throws Exception {
        assertThat(PdfCheck.failures(EXTREME, flavour)).isEmpty();
    }

    @Test
    void veraPdfDoesFindFaults() throws Exception {
        try (var document = Loader.loadPDF(ORDINARY);
                var bare = new java.io.ByteArrayOutputStream()) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(bare);
            assertThat(PdfCheck.failures(bare.toByteArray(), PDFAFlavour.PDFUA_1))
                    .isNotEmpty();
        }
    }

    @Test
    void aCertificateIsOnePageOfA4AndAnExtremeOneTwoInLettersThatCanBeRead() throws IOException {
        assertThat(PdfCheck.pages(ORDINARY)).isOne();
        assertThat(PdfCheck.pages(EXTREME)).isEqualTo(2);
        for (var pdf : List.of(ORDINARY, EXTREME)) {
            assertThat(PdfCheck.smallestLetter(pdf)).isGreaterThanOrEqualTo(8.5f);
            try (var document = Loader.loadPDF(pdf)) {
                for (var page : document.getPages()) {
                    assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
                    assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
                }
            }
        }
    }

    @Test
    void thePaperSaysEverything() throws IOException {
        assertThat(PdfCheck.text(ORDINARY))
                .contains("Certificaat", "Stichting Leerkring verklaart dat", "N. Brandsma")
                .contains("In gesprek over eenzaamheid", "met 86 procent", "4 oktober 2026", "1,25 uur")
                .contains("V&VN Kwaliteitsregister", "ID-nummer 000000", "1,25 punt", "KvK 00000000", "H. Duinker")
                .contains("Versie 3 van 1 september 2026", Sheets.NUMBER.value(), "leerkring.example/certificate/");
    }

    @Test
    void thePageIsWellFormedWhateverItContains() throws Exception {
        var page = SheetPaper.page(Sheets.extreme().onPaper(), "roomy");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
    }

    @Test
    void aNameIsTextWhateverItContains() throws IOException {
        assertThat(PdfCheck.text(EXTREME))
                .contains("<b>O'Brien & Zoë ő</b>")
                .contains("Ελένη Жанна")
                .contains("□□");
    }

    @Test
    void theDocumentHasATitleAndIsDutch() throws IOException {
        try (var document = Loader.loadPDF(ORDINARY)) {
            assertThat(document.getDocumentInformation().getTitle()).contains("In gesprek over eenzaamheid");
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("nl");
        }
    }

    @Test
    void theSquareLeadsToThePageThatVerifies() throws Exception {
        for (var pdf : List.of(ORDINARY, EXTREME)) {
            try (var document = Loader.loadPDF(pdf)) {
                var page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 150);
                var bits = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
                assertThat(new QRCodeReader().decode(bits).getText()).isEqualTo(Sheets.ADDRESS);
            }
        }
    }
}
