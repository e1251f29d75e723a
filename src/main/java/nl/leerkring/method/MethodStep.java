package nl.leerkring.method;

/**
 * A step of a method.
 *
 * @param id within the method; never changes, a round that runs refers to it
 * @param minutes how long it takes, from 1 to 120
 * @param optional whether the chair may leave it out without a reason
 * @param repeatable whether the chair may do it again
 * @param instructions what each role does when all are there at once
 * @param inWriting what each role does when people take part in writing, each at an own moment; what it leaves open follows {@code instructions}
 * @param writing what is written in it, or null
 */
public record MethodStep(
        String id,
        String title,
        int minutes,
        boolean optional,
        boolean repeatable,
        Speaking speaking,
        Instructions instructions,
        Instructions inWriting,
        Writing writing) {
    /** What this role does in this step. */
    public String instruction(RoundRole role) {
        return instructions.of(role);
    }

    /** Whether it tells what to do when people take part in writing. */
    public boolean hasInWriting() {
        return !inWriting.equals(Instructions.NONE);
    }

    /** Whether this role writes something. */
    public boolean isWrittenBy(RoundRole role) {
        return writing != null && writing.by().contains(role);
    }
}
