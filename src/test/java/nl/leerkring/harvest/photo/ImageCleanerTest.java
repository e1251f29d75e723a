package nl.leerkring.harvest.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import nl.leerkring.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that people send. */
class ImageCleanerTest {
    private static String answer(byte[] file) {
        try {
            ImageCleaner.clean(file);
            return "ok";
        } catch (DomainException refusal) {
            return refusal.field() + " " + refusal.key();
        }
    }

    private static BufferedImage read(CleanImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    }

    private static boolean isRed(BufferedImage image, double across, double down) {
        var pixel = new Color(image.getRGB((int) (image.getWidth() * across), (int) (image.getHeight() * down)));
        return pixel.getRed() > pixel.getBlue();
    }

    @Test
    void whereAndByWhatAPhotoWasMadeIsGone() {
        var sent = Pictures.withPlace(1);
        assertThat(Pictures.holds(sent, "Exif")).isTrue();
        var kept = ImageCleaner.clean(sent).bytes();
        assertThat(Pictures.holds(kept, "Exif")).isFalse();
        assertThat(Pictures.holds(kept, "GeheimCam")).isFalse();
    }

    /** @param left whether red, which the camera had on the left, ends in the left upper corner */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, true",
        "2, 80, 40, false",
        "3, 80, 40, false",
        "4, 80, 40, true",
        "5, 40, 80, true",
        "6, 40, 80, true",
        "7, 40, 80, false",
        "8, 40, 80, false",
        "9, 80, 40, true"
    })
    void aPhotoIsTurnedAsTheCameraWasHeld(int code, int width, int height, boolean left) throws IOException {
        var image = read(ImageCleaner.clean(Pictures.withPlace(code)));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(isRed(image, 0.2, 0.2)).isEqualTo(left);
        // what lies across is red at the top or at the bottom, over its whole width
        assertThat(isRed(image, 0.8, 0.2)).isEqualTo(code >= 5 && code <= 8 ? left : !left);
    }

    @Test
    void aLargePhotoBecomesSmallAndASmallOneStays() throws IOException {
        var large = ImageCleaner.clean(Pictures.of("jpeg", 5000, 2500));
        assertThat(large.width()).isEqualTo(ImageCleaner.SIDE);
        assertThat(large.height()).isEqualTo(ImageCleaner.SIDE / 2);
        assertThat(isRed(read(large), 0.1, 0.5)).isTrue();
        assertThat(ImageCleaner.clean(Pictures.of("png", 30, 20)).width()).isEqualTo(30);
        assertThat(ImageCleaner.clean(Pictures.of("png", 4000, 1)).height()).isEqualTo(1);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        var clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        var bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(clear, "png", bytes);
        assertThat(new Color(read(ImageCleaner.clean(bytes.toByteArray())).getRGB(5, 5)).getGreen())
                .isGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void otherKindsAreRefusedWhateverTheirName(String kind) {
        assertThat(answer(Pictures.of(kind, 8, 8))).isEqualTo("photo photo.error.kind");
    }

    @Test
    void whatIsNoImageIsRefused() {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var jpeg = Pictures.of("jpeg", 80, 40);
        assertThat(answer(null)).isEqualTo("photo photo.error.none");
        assertThat(answer(new byte[0])).isEqualTo("photo photo.error.none");
        assertThat(answer(script)).isEqualTo("photo photo.error.kind");
        assertThat(answer(Arrays.copyOf(jpeg, 40))).isEqualTo("photo photo.error.unreadable");
        assertThat(answer(new byte[ImageCleaner.MOST_BYTES + 1])).isEqualTo("photo photo.error.large");
    }

    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItIsUnpacked() {
        assertThat(answer(Pictures.bomb(12_001, 10))).isEqualTo("photo photo.error.pixels");
        assertThat(answer(Pictures.bomb(10_000, 10_000))).isEqualTo("photo photo.error.pixels");
        assertThat(answer(Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE))).startsWith("photo photo.error.");
    }
}
