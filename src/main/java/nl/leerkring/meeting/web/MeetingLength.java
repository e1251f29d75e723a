package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.register.Register;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Text;

/** Whether a meeting lasts as long as the registers of its group ask: a hint for as long as it can be changed, never a refusal. */
@Named
@RequestScoped
public class MeetingLength {
    @Inject
    Registers registers;

    @Inject
    Clock clock;

    @Inject
    Text text;

    /** "Deze bijeenkomst duurt 45 minuten: te kort voor SKJ (minstens 60 minuten)." Empty when there is nothing to say. @param wanted ids of registers */
    public String hint(MeetingFacts meeting, List<String> wanted) {
        var missed = meeting.tooShortFor(registers.of(wanted));
        return missed.isEmpty() || !meeting.coming(clock.now())
                ? ""
                : text.of("meeting.short", meeting.minutes(), asking(missed));
    }

    /** Which registers ask how many minutes: those that ask the same stand together. */
    private String asking(List<Register> missed) {
        return missed.stream()
                .collect(Collectors.groupingBy(
                        Register::minutes, TreeMap::new, Collectors.mapping(Register::name, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(same -> text.of("meeting.short.register", same.getValue(), same.getKey()))
                .collect(Collectors.joining(", "));
    }
}
