package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** A group in words. */
@Named
@RequestScoped
public class GroupWords {
    @Inject
    Text text;

    @Inject
    Language language;

    public String seats(GroupFacts group) {
        return text.of("intervision.seats", group.seatsTaken(), group.most());
    }

    public String free(GroupFacts group) {
        return text.of("intervision.free", group.most() - group.seatsTaken());
    }

    public String where(GroupFacts group) {
        return group.place() == null
                ? text.of("intervision.where.ONLINE")
                : text.of("intervision.where." + group.form(), group.place());
    }

    public String rhythm(GroupFacts group) {
        return text.of("intervision.rhythm", group.rhythmWeeks());
    }

    /** "Tot juni 2028". */
    public String until(GroupFacts group) {
        var month =
                DateTimeFormatter.ofPattern("MMMM yyyy", language.getLocale()).format(group.endsOn());
        return text.of("intervision.until", month);
    }
}
