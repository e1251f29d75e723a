package nl.leerkring.launcher;

/** A reason not to start that a person can act on: one sentence, that follows "Leerkring does not start: ". */
final class Refusal extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }
}
