package nl.leerkring.content;

import java.util.List;
import java.util.Locale;

/** A piece of a lesson; every {@code html} is sanitised. Pages choose by {@link #kind()}. */
public sealed interface Block {
    /** "prose", "video", "dosanddonts", "tip", "worked", "reflection" or "term". */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Running text. */
    record Prose(String html) implements Block {}

    /** A film with captions and transcript. @param seconds its length; addresses are absolute within the site */
    record Video(
            String id, String title, String src, String poster, String captions, int seconds, String transcriptHtml)
            implements Block {
        /** "1:35". */
        public String length() {
            return "%d:%02d".formatted(seconds / 60, seconds % 60);
        }
    }

    /** What helps and what does not; plain text. */
    record DosAndDonts(List<String> dos, List<String> donts) implements Block {}

    /** Advice from practice. */
    record Tip(String title, String html) implements Block {}

    /** A worked case ("case" in the file). */
    record Worked(String title, String html, List<OpenQuestion> questions) implements Block {}

    /** A question to think about, with an answer that opens. */
    record OpenQuestion(String question, String answerHtml) {}

    /** A question of which only the learner sees the answer. @param id unique in the training; @param hint may be null */
    record Reflection(String id, String question, String hint) implements Block {}

    /** A word explained on the spot. */
    record Term(String word, String meaning) implements Block {}
}
