package nl.leerkring.training;

/** A training in the list of editors. @param version number that is online, or 0 @param errors of the draft; -1 without draft */
public record EditorialRow(String slug, String title, int version, boolean withdrawn, int errors) {
    /** Whether a draft waits. */
    public boolean draft() {
        return errors >= 0;
    }
}
