package nl.leerkring.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a learner says to be of an answer. */
public enum Confidence {
    UNSURE,
    FAIRLY,
    SURE;

    /** As a form and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is none of them. */
    static Optional<Confidence> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
