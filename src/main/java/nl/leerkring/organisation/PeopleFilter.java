package nl.leerkring.organisation;

/** Which people of an organisation. @param words in the name, or empty @param team null for all, 0 for who is in none @param page from 0 */
public record PeopleFilter(String words, Long team, int page) {
    private static final int LONGEST = 100;
    private static final int LAST = 10_000;

    public PeopleFilter {
        var tidy = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        words = tidy.substring(0, Math.min(tidy.length(), LONGEST));
        page = Math.max(0, Math.min(page, LAST));
    }

    /** For SQL: names that contain the words. */
    String pattern() {
        return "%" + words.replaceAll("([!%_])", "!$1") + "%";
    }
}
