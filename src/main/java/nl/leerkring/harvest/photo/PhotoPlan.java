package nl.leerkring.harvest.photo;

import java.util.List;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/** What somebody tells of a photo. @param agreed whether everybody who can be recognised agrees that it is shown */
public record PhotoPlan(String caption, boolean agreed) {
    static final int CAPTION = 200;

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems() {
        return Typed.problems(
                () -> Typed.line("caption", caption, "photo.error.caption", CAPTION),
                () -> Typed.check(agreed, any -> any, "agreed", "photo.error.agreed"));
    }

    String tidyCaption() {
        return Typed.line("caption", caption, CAPTION);
    }
}
