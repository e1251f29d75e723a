package nl.leerkring.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as the font of the paper can print it. The font knows Latin, Greek and Cyrillic letters, and lines run from left to
 * right; another sign becomes a visible box, because PDF/A forbids missing glyphs and leaving it out would change a name
 * unseen.
 */
public final class PrintableText {
    private static final int BOX = 0x25a1;
    private static final CmapLookup GLYPHS = glyphs();

    private PrintableText() {}

    /** The text with a box for every sign that cannot be printed. */
    public static String of(String text) {
        var printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT)
                .map(sign -> GLYPHS.getGlyphId(sign) == 0 || fromRightToLeft(sign) ? BOX : sign)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean fromRightToLeft(int sign) {
        var direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static CmapLookup glyphs() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Press.font()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
