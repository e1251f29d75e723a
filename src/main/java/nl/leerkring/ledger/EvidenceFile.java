package nl.leerkring.ledger;

import java.util.Arrays;
import java.util.Optional;

/** A file that somebody brings as evidence. What it is follows from its content, never from its name. */
public record EvidenceFile(String name, byte[] content) {
    /** The largest file. */
    public static final int MOST = 20 * 1024 * 1024;

    private static final int NAME = 120;

    /** What is taken. */
    private enum Form {
        PDF("application/pdf", ".pdf", 0x25, 0x50, 0x44, 0x46, 0x2d),
        JPEG("image/jpeg", ".jpg", 0xff, 0xd8, 0xff),
        PNG("image/png", ".png", 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

        private final String type;
        private final String ending;
        private final byte[] begin;

        Form(String type, String ending, int... begin) {
            this.type = type;
            this.ending = ending;
            this.begin = new byte[begin.length];
            for (int i = 0; i < begin.length; i++) {
                this.begin[i] = (byte) begin[i];
            }
        }

        private boolean begins(byte[] content) {
            return content.length > begin.length && Arrays.equals(begin, Arrays.copyOf(content, begin.length));
        }
    }

    /** Stands for one of which not even the beginning was taken in. */
    public static EvidenceFile tooLarge() {
        return new EvidenceFile("", null);
    }

    private Optional<Form> form() {
        return Arrays.stream(Form.values()).filter(one -> one.begins(content)).findFirst();
    }

    /** Key of the message why it is not taken; empty when it is. */
    Optional<String> problem() {
        if (content != null && content.length == 0) {
            return Optional.of("own.error.file");
        }
        if (content == null || content.length > MOST) {
            return Optional.of("own.error.large");
        }
        return form().isPresent() ? Optional.empty() : Optional.of("own.error.type");
    }

    /** Of what it is. */
    String mediaType() {
        return form().orElseThrow().type;
    }

    /** A name that is safe everywhere, with the ending of what it is. */
    String safeName() {
        var base = (name == null ? "" : name)
                .replaceAll(".*[/\\\\]", "")
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip();
        var ending = form().orElseThrow().ending;
        var most = Math.min(base.length(), NAME - ending.length());
        return (base.isEmpty() ? "bewijs" : base.substring(0, most)) + ending;
    }
}
