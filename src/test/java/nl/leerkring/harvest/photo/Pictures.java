package nl.leerkring.harvest.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as telephones and strangers send them. */
public final class Pictures {
    private static final int HEADER = 33;

    private Pictures() {}

    /** Left half red, right half blue. @param format {@code jpeg}, {@code png} or another */
    public static byte[] of(String format, int width, int height) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG of 80 by 40 that tells how it was held, by what and where: 52 degrees north. */
    public static byte[] withPlace(int orientation) {
        var jpeg = of("jpeg", 80, 40);
        var exif = exif(orientation);
        var all = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 2));
        return all.put(exif).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(150);
        tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, 10, 50);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 62);
        tiff.putInt(0).put("GeheimCam\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 92);
        return tiff.putInt(0)
                .putInt(52)
                .putInt(1)
                .putInt(5)
                .putInt(1)
                .putInt(0)
                .putInt(1)
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A PNG of some bytes that says it is so large. */
    public static byte[] bomb(int width, int height) {
        var png = ByteBuffer.wrap(of("png", 1, 1));
        png.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png.array(), 12, 17);
        png.putInt(HEADER - 4, (int) sum.getValue());
        return png.array();
    }

    /** Whether this stands anywhere in it. */
    public static boolean holds(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }
}
