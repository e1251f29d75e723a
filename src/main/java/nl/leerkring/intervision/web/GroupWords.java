package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.register.Register;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** A group in words. */
@Named
@RequestScoped
public class GroupWords {
    @Inject
    Registers registers;

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

    /** A register and what it asks of a group: "SKJ (3 tot 8 mensen, minstens 60 minuten)". */
    public String asks(Register register) {
        return text.of(
                "intervision.register.asks", register.name(), register.fewest(), register.most(), register.minutes());
    }

    /** Names of the registers for which it has to count, separated by commas. */
    public String counts(GroupFacts group) {
        return registers.of(group.registers()).stream().map(Register::name).collect(Collectors.joining(", "));
    }

    /** "Tot juni 2028". */
    public String until(GroupFacts group) {
        var month =
                DateTimeFormatter.ofPattern("MMMM yyyy", language.getLocale()).format(group.endsOn());
        return text.of("intervision.until", month);
    }
}
