package nl.leerkring.method;

import java.util.Map;

/**
 * A step of a method.
 *
 * @param id within the method; never changes, a round that runs refers to it
 * @param minutes how long it takes, from 1 to 120
 * @param optional whether the chair may leave it out without a reason
 * @param repeatable whether the chair may do it again
 * @param instructions what each role does; who has none of its own follows {@link #everyone}
 * @param everyone what everyone does who has no instruction of the own role
 * @param writing what is written in it, or null
 */
public record MethodStep(
        String id,
        String title,
        int minutes,
        boolean optional,
        boolean repeatable,
        Speaking speaking,
        Map<RoundRole, String> instructions,
        String everyone,
        Writing writing) {
    /** What this role does in this step; who takes part in the circle follows the participants. */
    public String instruction(RoundRole role) {
        var general = role.isInCircle() ? instructions.getOrDefault(RoundRole.PARTICIPANT, everyone) : everyone;
        return instructions.getOrDefault(role, general);
    }

    /** Whether this role writes something. */
    public boolean isWrittenBy(RoundRole role) {
        return writing != null && writing.by().contains(role);
    }
}
