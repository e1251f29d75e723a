package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import nl.leerkring.shared.DomainException;
import org.junit.jupiter.api.Test;

class LogoPictureTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(byte[] picture, byte[] more) {
        var all = Arrays.copyOf(picture, picture.length + more.length);
        System.arraycopy(more, 0, all, picture.length, more.length);
        return all;
    }

    private static String refusal(byte[] file) {
        try {
            LogoPicture.png(file);
            return "taken";
        } catch (DomainException refused) {
            assertThat(refused.field()).isEqualTo("logo");
            return refused.key();
        }
    }

    @Test
    void pngAndJpegAreWrittenAnewAsPng() throws IOException {
        for (var format : new String[] {"png", "jpg"}) {
            var own = ImageIO.read(new ByteArrayInputStream(LogoPicture.png(picture(format, 40, 20))));
            assertThat(own.getWidth()).as(format).isEqualTo(40);
            assertThat(own.getHeight()).as(format).isEqualTo(20);
        }
    }

    @Test
    void whatHidesBehindThePixelsIsGone() throws IOException {
        var clean = LogoPicture.png(with(picture("png", 8, 8), text(SCRIPT)));
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void whatIsNoSuchPictureIsRefused() throws IOException {
        assertThat(refusal(text("<svg xmlns=\"http://www.w3.org/2000/svg\">" + SCRIPT + "</svg>")))
                .isEqualTo("organisation.error.logo");
        assertThat(refusal(text(SCRIPT))).isEqualTo("organisation.error.logo");
        assertThat(refusal(picture("gif", 8, 8))).isEqualTo("organisation.error.logo");
        assertThat(refusal(Arrays.copyOf(picture("png", 8, 8), 30))).isEqualTo("organisation.error.logo");
        assertThat(refusal(new byte[0])).isEqualTo("organisation.error.logo.none");
        assertThat(refusal(null)).isEqualTo("organisation.error.logo.none");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsDecoded() throws IOException {
        assertThat(refusal(picture("png", 2001, 4))).isEqualTo("organisation.error.logo.pixels");
        assertThat(refusal(picture("png", 2000, 2000))).isEqualTo("taken");
        assertThat(refusal(new byte[LogoPicture.LARGEST + 1])).isEqualTo("organisation.error.logo.bytes");
        // says that it has 60,000 by 60,000 pixels and is some bytes long
        var bomb = picture("png", 8, 8);
        bomb[17] = 0;
        bomb[18] = (byte) 0xea;
        bomb[19] = 0x60;
        assertThatThrownBy(() -> LogoPicture.png(bomb)).isInstanceOf(DomainException.class);
    }
}
