package nl.leerkring.method;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A method of intervision: its steps in order and when it suits. A round keeps the method as it was when the round began.
 *
 * @param id as in the address, for example {@code incidentmethode}
 * @param suits when it suits, in one or two sentences
 * @param about what it is and what it asks of a group
 * @param fewest fewest people it works with
 * @param most most people it works with
 * @param experiences groups it is for
 * @param subjects what it is good at
 */
public record Method(
        String id,
        String title,
        String suits,
        String about,
        int fewest,
        int most,
        Set<Experience> experiences,
        Set<Subject> subjects,
        List<MethodStep> steps) {
    /** How used a group is to intervision. */
    public enum Experience {
        STARTING,
        SOME,
        EXPERIENCED
    }

    /** What a case is about. */
    public enum Subject {
        /** Something that just happened. */
        INCIDENT,
        /** Something that touches the one who tells it. */
        FEELING,
        /** Something that must be solved. */
        PROBLEM,
        /** Two ways that both cost something. */
        DILEMMA,
        /** Something that went well. */
        SUCCESS
    }

    /** The same under another id: the file of a facilitator says one, but two may choose the same. */
    Method withId(String other) {
        return new Method(other, title, suits, about, fewest, most, experiences, subjects, steps);
    }

    /** Minutes of all steps together. */
    public int minutes() {
        return steps.stream().mapToInt(MethodStep::minutes).sum();
    }

    /** Minutes without the steps that may be left out. */
    public int shortest() {
        return steps.stream()
                .filter(step -> !step.optional())
                .mapToInt(MethodStep::minutes)
                .sum();
    }

    /** Place of a step, from 0. */
    public OptionalInt place(String stepId) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(stepId)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
