package nl.leerkring.round;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.method.Method;
import nl.leerkring.method.MethodStep;
import nl.leerkring.method.RoundRole;
import nl.leerkring.method.Speaking;
import nl.leerkring.method.Writing;

/**
 * A method for people who are not there at the same time: who speaks in a step writes in it instead, and the others read it. Each follows the
 * instruction in writing.
 */
final class Written {
    private Written() {}

    static Method of(Method method) {
        return new Method(
                method.id(),
                method.title(),
                method.suits(),
                method.about(),
                method.fewest(),
                method.most(),
                method.experiences(),
                method.subjects(),
                method.steps().stream().map(Written::step).toList());
    }

    private static MethodStep step(MethodStep step) {
        return new MethodStep(
                step.id(),
                step.title(),
                step.minutes(),
                step.optional(),
                step.repeatable(),
                Speaking.NOBODY,
                step.inWriting().orElse(step.instructions()),
                step.inWriting(),
                writing(step));
    }

    private static Writing writing(MethodStep step) {
        var writing = step.writing();
        if (step.speaking() == Speaking.NOBODY) {
            return writing;
        }
        var speakers = EnumSet.allOf(RoundRole.class).stream()
                .filter(step.speaking()::allows)
                .collect(Collectors.toSet());
        // what one writes for oneself does not replace what one says: there is the own note for it
        if (writing == null || writing.readers() == Writing.Readers.WRITER) {
            return new Writing("", speakers, Writing.Readers.EVERYONE, Writing.Shown.AT_ONCE, List.of());
        }
        return new Writing(
                // what stands above "your advice" is not for who writes something else
                writing.by().containsAll(circle(speakers)) ? writing.label() : "",
                both(writing.by(), speakers),
                writing.readers(),
                isAnswered(step.speaking()) ? Writing.Shown.AT_ONCE : writing.shown(),
                writing.piles());
    }

    /** A question that is read after the step gets no answer, and what is told after it no question. */
    private static boolean isAnswered(Speaking speaking) {
        return speaking == Speaking.QUESTIONS || speaking == Speaking.OWNER;
    }

    /** Without who leads and who watches. */
    private static Set<RoundRole> circle(Set<RoundRole> speakers) {
        return speakers.stream()
                .filter(role -> role != RoundRole.CHAIR && role != RoundRole.OBSERVER)
                .collect(Collectors.toSet());
    }

    private static Set<RoundRole> both(Set<RoundRole> some, Set<RoundRole> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}
