package nl.leerkring.organisation;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import nl.leerkring.shared.DomainException;

/**
 * A picture somebody sent, written anew: decoded and encoded by us, so that nothing of the file but its pixels is kept. How large it is is read before it
 * is decoded, so that a small file cannot fill the memory.
 */
public final class LogoPicture {
    /** Bytes of the file. */
    public static final int LARGEST = 2 * 1024 * 1024;

    /** Of a side. */
    static final int PIXELS = 2000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoPicture() {}

    /** The picture as PNG. @throws DomainException beside the field when it is no picture, or too large */
    static byte[] png(byte[] file) {
        if (file == null || file.length == 0) {
            throw DomainException.invalid("logo", "organisation.error.logo.none");
        }
        if (file.length > LARGEST) {
            throw DomainException.invalid("logo", "organisation.error.logo.bytes");
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw wrong();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return written(decoded(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof DomainException refusal) {
                throw refusal;
            }
            throw wrong();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw wrong();
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > PIXELS || height > PIXELS) {
            throw DomainException.invalid("logo", "organisation.error.logo.pixels", width, height, PIXELS);
        }
        return reader.read(0);
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var own = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var brush = own.createGraphics();
        brush.drawImage(picture, 0, 0, new Color(0, true), null);
        brush.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(own, "png", bytes);
            return bytes.toByteArray();
        }
    }

    private static DomainException wrong() {
        return DomainException.invalid("logo", "organisation.error.logo");
    }
}
