package nl.leerkring.harvest.photo;

/** A JPEG that this program drew itself: nothing of the file it came from is in it but what can be seen. Only {@link ImageCleaner} makes one. */
public final class CleanImage {
    private final byte[] bytes;
    private final int width;
    private final int height;

    CleanImage(byte[] bytes, int width, int height) {
        this.bytes = bytes.clone();
        this.width = width;
        this.height = height;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
