package nl.leerkring.harvest.photo;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** How a camera was held, by the code of Exif: 1 is upright, 6 is turned a quarter. */
record CameraTurn(int code) {
    private static final int CODES = 8;
    private static final int FIRST_LYING = 5;
    private static final CameraTurn UPRIGHT = new CameraTurn(1);

    /** As the file tells; upright when it tells nothing, or nonsense. */
    static CameraTurn of(byte[] file) {
        try {
            var told = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (told == null || !told.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return UPRIGHT;
            }
            int code = told.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return code < 1 || code > CODES ? UPRIGHT : new CameraTurn(code);
        } catch (JpegProcessingException | MetadataException | IOException | RuntimeException none) {
            return UPRIGHT;
        }
    }

    /** The image as somebody saw it. */
    BufferedImage upright(BufferedImage image) {
        if (code == 1) {
            return image;
        }
        boolean lying = code >= FIRST_LYING;
        int width = image.getWidth();
        int height = image.getHeight();
        var sheet = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.drawImage(image, turn(width, height), null);
        pen.dispose();
        return sheet;
    }

    private AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
