package nl.leerkring.arena;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A perspective from which people look at the theme of a series (aanbieder, gemeente, ervaringsdeskundige ...). */
@Embeddable
public class Angle {
    private String code;
    private String label;
    private boolean wanted;

    protected Angle() {}

    /** @param code stays the same when the label changes @param wanted whether more of them are sought */
    public Angle(String code, String label, boolean wanted) {
        this.code = code;
        this.label = label;
        this.wanted = wanted;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public boolean wanted() {
        return wanted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Angle angle
                && code.equals(angle.code)
                && label.equals(angle.label)
                && wanted == angle.wanted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, label, wanted);
    }
}
