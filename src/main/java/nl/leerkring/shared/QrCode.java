package nl.leerkring.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageConfig;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/** An address as a square that a telephone reads; survives a stain of 15 per cent. */
public final class QrCode {
    private static final int QUIET_ZONE = 4;
    private static final int DOTS_PER_MODULE = 8;
    private static final int INK = 0xff11211f;
    private static final int PAPER = 0xffffffff;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** The square for this address. */
    public static QrCode of(String address) {
        var hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                QUIET_ZONE);
        try {
            return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("address does not fit in a QR code", e);
        }
    }

    /** Modules per side, with the quiet zone. */
    int size() {
        return modules.getWidth();
    }

    /** View box of an SVG with {@link #path()}. */
    public String box() {
        return "0 0 %1$d %1$d".formatted(size());
    }

    /** All dark modules as one SVG path. */
    public String path() {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** A picture as {@code data:} address. */
    public String dataAddress() {
        var size = size() * DOTS_PER_MODULE;
        var large = new BitMatrix(size);
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (modules.get(x, y)) {
                    large.setRegion(x * DOTS_PER_MODULE, y * DOTS_PER_MODULE, DOTS_PER_MODULE, DOTS_PER_MODULE);
                }
            }
        }
        try (var png = new ByteArrayOutputStream()) {
            MatrixToImageWriter.writeToStream(large, "PNG", png, new MatrixToImageConfig(INK, PAPER));
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
