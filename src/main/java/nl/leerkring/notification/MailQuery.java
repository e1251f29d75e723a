package nl.leerkring.notification;

/**
 * Which mails beheer wants to see.
 *
 * @param state only these, or null for all
 * @param address only addresses that begin so, or null for all
 * @param page number of the page, from 1
 */
public record MailQuery(MailState state, String address, Sort sort, boolean ascending, int page) {
    /** Mails on one page. */
    public static final int PAGE_SIZE = 20;

    /** What a list can be sorted by. */
    public enum Sort {
        CREATED("m.createdAt"),
        ADDRESS("m.address"),
        SUBJECT("m.subject"),
        ATTEMPTS("m.attempts");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
