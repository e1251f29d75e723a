package nl.leerkring.harvest.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.StreamSupport;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.leerkring.shared.DomainException;

/**
 * Makes of what somebody sends a small JPEG of our own. It is read as an image by its content, whatever its name, turned as the camera was held, and drawn
 * anew: place, time, camera and everything else a file can carry along are gone. How large it is, is looked at before it is unpacked. Pure.
 */
public final class ImageCleaner {
    /** How many bytes a file may have. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int SIDE = 1600;
    static final int MOST_SIDE = 12_000;
    static final long MOST_PIXELS = 50_000_000;
    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final float QUALITY = 0.85f;

    /** A large one takes some tens of megabytes: not many at a time. */
    private static final Semaphore TABLES = new Semaphore(2);

    private ImageCleaner() {}

    /** @throws DomainException beside the field {@code photo} when it is no image, or too large */
    public static CleanImage clean(byte[] file) {
        if (file == null || file.length == 0) {
            throw refused("photo.error.none");
        }
        if (file.length > MOST_BYTES) {
            throw refused("photo.error.large");
        }
        TABLES.acquireUninterruptibly();
        try {
            var upright = CameraTurn.of(file).upright(scaled(read(file)));
            return new CleanImage(written(upright), upright.getWidth(), upright.getHeight());
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof DomainException refusal ? refusal : refused("photo.error.unreadable");
        } finally {
            TABLES.release();
        }
    }

    private static BufferedImage read(byte[] file) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var reader = reader(stream);
            try {
                reader.setInput(stream, true, true);
                return reader.read(0, thinned(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream stream) throws IOException {
        Iterable<ImageReader> readers = () -> ImageIO.getImageReaders(stream);
        for (var one : StreamSupport.stream(readers.spliterator(), false).toList()) {
            if (KINDS.contains(one.getFormatName().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw refused("photo.error.kind");
    }

    /** Of a large image not every pixel is unpacked: at least as many as are shown, at most twice as many a side. */
    private static javax.imageio.ImageReadParam thinned(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        long longest = Math.max(width, height);
        if (longest > MOST_SIDE || width * height > MOST_PIXELS) {
            throw DomainException.invalid("photo", "photo.error.pixels", MOST_PIXELS / 1_000_000);
        }
        int step = (int) Math.max(1, (longest + 2 * SIDE - 1) / (2 * SIDE));
        var way = reader.getDefaultReadParam();
        way.setSourceSubsampling(step, step, 0, 0);
        return way;
    }

    /** What is transparent becomes white. */
    private static BufferedImage scaled(BufferedImage image) {
        double scale = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return sheet;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var way = writer.getDefaultWriteParam();
            way.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            way.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), way);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static DomainException refused(String key) {
        return DomainException.invalid("photo", key);
    }
}
