package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.leerkring.content.Question;
import nl.leerkring.learning.AttemptPolicy;
import nl.leerkring.learning.CompletionPolicy;
import nl.leerkring.learning.Outline;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Text;

/** What is said around a test: how many must be right, how often it may be made, what to read again. */
@Named
@RequestScoped
public class QuizResult {
    @Inject
    QuizView quizView;

    @Inject
    PartView partView;

    @Inject
    Text text;

    @Inject
    Clock clock;

    public int getNeeded() {
        return CompletionPolicy.needed(quizView.getQuiz());
    }

    /** Why the test cannot be made now; empty when it can. */
    public String getWait() {
        return AttemptPolicy.refusal(quizView.getQuiz(), quizView.getDesk().attempts(), clock.now())
                .map(reason -> text.of(reason.key(), reason.array()))
                .orElse("");
    }

    /** "Je mag de toets nog 2 keer maken", or that it may be made as often as one likes. */
    public String getAttempts() {
        int left = AttemptPolicy.left(quizView.getQuiz(), quizView.getDesk().attempts());
        if (left < 0) {
            return text.of(getNeeded() == 0 ? "learning.practice.unlimited" : "learning.quiz.unlimited");
        }
        return text.of("learning.quiz.left", left);
    }

    /** The part where a question is explained, or null. */
    public Outline.PartRow lesson(Question question) {
        return question.lesson() == null
                ? null
                : partView.getPage().outline().part(question.lesson()).orElse(null);
    }

    /** "les 4", or the title of what is no lesson, in the middle of a sentence. */
    public String where(Outline.PartRow row) {
        return row.lesson() > 0 ? text.of("learning.lesson.small", row.lesson()) : row.title();
    }

    /** What one should know while answering: how many must be right and how often it may be tried. */
    public String getRules() {
        var rule = getNeeded() == 0
                ? text.of("learning.quiz.practice")
                : text.of(
                        "learning.quiz.rules.short",
                        getNeeded(),
                        quizView.getQuiz().questions().size());
        return rule + " " + text.of("learning.quiz.noLimit.sentence") + " " + getAttempts();
    }

    /** A lesson to read again, with the questions it answers. @param lesson null for questions without one */
    public record ToRead(Outline.PartRow lesson, List<String> questions) {
        private int position() {
            return lesson == null ? Integer.MAX_VALUE : lesson.position();
        }
    }

    /** Where the questions that went wrong are explained, in the order of the training. */
    public List<ToRead> getToRead() {
        var groups = new LinkedHashMap<Outline.PartRow, List<String>>();
        for (var question : quizView.getWrong()) {
            groups.computeIfAbsent(lesson(question), part -> new ArrayList<>()).add(told(question));
        }
        return groups.entrySet().stream()
                .map(group -> new ToRead(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(ToRead::position))
                .toList();
    }

    /** The question; of a gap text only that it was one, because its text has holes. */
    private String told(Question question) {
        return question.kind().equals("gap") ? text.of("learning.quiz.gap.title") : question.text();
    }
}
