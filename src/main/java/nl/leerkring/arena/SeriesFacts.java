package nl.leerkring.arena;

import java.util.List;
import java.util.Optional;

/** A series as everybody may know it. @param plan what it is, tidy */
public record SeriesFacts(SeriesId id, String slug, SeriesPlan plan) {
    public String title() {
        return plan.title();
    }

    public Access access() {
        return plan.access();
    }

    public List<Angle> angles() {
        return plan.angles();
    }

    /** The perspective with this code. */
    public Optional<Angle> angle(String code) {
        return plan.angles().stream().filter(angle -> angle.code().equals(code)).findFirst();
    }

    /** How a perspective is called; its code when it is no longer there. */
    public String label(String code) {
        return angle(code).map(Angle::label).orElse(code);
    }

    /** Perspectives of which more are sought. */
    public List<Angle> wanted() {
        return plan.angles().stream().filter(Angle::wanted).toList();
    }

    /** Address of its page, with what comes after it. */
    public String address(String rest) {
        return "/arena/" + slug + rest;
    }

    /** Address of its desk, with what comes after it. */
    public String desk(String rest) {
        return "/arena/desk/" + slug + rest;
    }
}
