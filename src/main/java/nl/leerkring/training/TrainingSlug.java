package nl.leerkring.training;

import java.io.Serializable;

/** Name of a training in addresses and of its folder: small letters, digits and hyphens, at most 80. */
public record TrainingSlug(String value) implements Serializable {
    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    public TrainingSlug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no training slug");
        }
    }

    /** Whether the text has the form of a slug. */
    public static boolean isValid(String value) {
        return value != null && value.length() <= 80 && value.matches(FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
