package nl.leerkring.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Reads a square on the screen, as a telephone that is held before it does. */
final class QrReading {
    private QrReading() {}

    static String of(Locator square) throws IOException, ReaderException {
        var picture = ImageIO.read(new ByteArrayInputStream(square.screenshot()));
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
