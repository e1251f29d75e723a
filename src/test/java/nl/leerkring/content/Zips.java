package nl.leerkring.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds ZIPs as decent and as hostile people do. */
public final class Zips {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);

    /** The package as a ZIP. */
    public static byte[] of(String slug, Packages files) {
        return new ZipPackage(slug, files.files()).bytes();
    }

    public Zips file(String name, String text) {
        return raw(name, text);
    }

    public Zips folder(String name) {
        return raw(name, "");
    }

    /** Whatever the name is; content for a folder too. */
    public Zips raw(String name, String text) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many zeros, that take a thousandth of it in the ZIP. */
    public Zips zeros(String name, long size) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var some = new byte[1 << 20];
        for (long written = 0; written < size; written += some.length) {
            zip.write(some);
        }
        zip.closeEntry();
        return this;
    }

    /** One entry of so many zeros, made without compressing them all: a piece of the stream is repeated. */
    public static byte[] bomb(String name, long size) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[1 << 20]);
        var piece = new byte[1 << 16];
        int length = deflater.deflate(piece, 0, piece.length, Deflater.FULL_FLUSH);
        deflater.finish();
        var last = new byte[64];
        int lastLength = deflater.deflate(last);
        var title = name.getBytes(StandardCharsets.UTF_8);
        var pieces = (int) (size >> 20);
        var zip = ByteBuffer.allocate(30 + title.length + pieces * length + lastLength + 16 + 22)
                .order(ByteOrder.LITTLE_ENDIAN);
        // sizes come behind the data (flag 8): 0 here
        zip.putInt(0x04034b50).putShort((short) 20).putShort((short) 8).putShort((short) 8);
        zip.position(26).putShort((short) title.length).position(30).put(title);
        for (int i = 0; i < pieces; i++) {
            zip.put(piece, 0, length);
        }
        zip.put(last, 0, lastLength).putInt(0x08074b50).position(zip.position() + 12);
        zip.putInt(0x06054b50).position(zip.position() + 4).putShort((short) 1).putShort((short) 1);
        return zip.array();
    }

    public byte[] bytes() {
        try {
            zip.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a name of the same length in the place of another. */
    public static byte[] replaceAll(byte[] zip, String name, String by) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(name, by).getBytes(StandardCharsets.ISO_8859_1);
    }
}
