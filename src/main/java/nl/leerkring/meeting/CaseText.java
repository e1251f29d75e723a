package nl.leerkring.meeting;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/** What somebody tells about a case, under other names. @param story a few lines @param question what to think about together */
public record CaseText(String title, String story, String question) {
    static final int TITLE = 80;
    static final int STORY = 1500;
    static final int QUESTION = 300;

    /** A hint with the field in which it stands. */
    public record Marked(String field, PrivacyHints.Hint hint) {}

    /** Everything that is wrong, in the order of the form. */
    public List<DomainException> problems() {
        return Stream.<Runnable>of(this::tidyTitle, this::tidyStory, this::tidyQuestion)
                .flatMap(Typed::problem)
                .toList();
    }

    /** What may tell who it is about, in the order of the form. */
    public List<Marked> hints() {
        return Stream.of(marked("title", title), marked("story", story), marked("question", question))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Marked> marked(String field, String text) {
        return PrivacyHints.find(text).stream().map(hint -> new Marked(field, hint));
    }

    /** Without needless spaces. @throws DomainException beside the field */
    CaseText tidy() {
        return new CaseText(tidyTitle(), tidyStory(), tidyQuestion());
    }

    private String tidyTitle() {
        return Typed.line("title", title, "meeting.error.title", TITLE);
    }

    private String tidyStory() {
        return Typed.lines("story", story, "meeting.error.story", STORY);
    }

    private String tidyQuestion() {
        return Typed.line("question", question, "meeting.error.question", QUESTION);
    }
}
