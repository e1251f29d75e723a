package nl.leerkring.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A piece of a lesson; every {@code html} is sanitised. Pages choose by {@link #kind()}. */
public sealed interface Block {
    /** "prose", "video", "audio", "fact", "dosanddonts", "tip", "worked", "reflection" or "term". */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Running text. */
    record Prose(String html) implements Block {}

    /** Something to watch or to listen to. */
    sealed interface Media extends Block {
        /** Unique within the training: what was watched hangs on it. */
        String id();

        /** What it is called. */
        String title();

        /** Address within the site. */
        String src();

        /** Its length. */
        int seconds();

        /** What is said, to read. */
        String transcriptHtml();

        /** "1:35". */
        default String length() {
            return "%d:%02d".formatted(seconds() / 60, seconds() % 60);
        }
    }

    /** A film with captions and transcript. */
    record Video(
            String id, String title, String src, String poster, String captions, int seconds, String transcriptHtml)
            implements Media {}

    /** A story to listen to, with transcript. */
    record Audio(String id, String title, String src, int seconds, String transcriptHtml) implements Media {}

    /** A figure or a rule, with where it comes from. @param url may be null; @param validOn when it was last checked */
    record Fact(String text, String source, String url, LocalDate validOn) implements Block {}

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
