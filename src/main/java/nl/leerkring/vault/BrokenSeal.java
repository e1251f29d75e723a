package nl.leerkring.vault;

/**
 * A sealed text does not open: it was changed, or belongs to another vault or another place. No refusal that a person can act on: either
 * a fault of the program, or somebody wrote in the database.
 */
public class BrokenSeal extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BrokenSeal(String why) {
        super("a sealed text does not open: " + why);
    }
}
