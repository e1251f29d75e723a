package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.assessment.Exercise;
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
        return left < 0 ? text.of("learning.quiz.unlimited") : text.of("learning.quiz.left", left);
    }

    /** The question in one line. */
    public String title(Question question) {
        return Exercise.of(question).title();
    }

    /** The part where a question is explained, or null. */
    public Outline.PartRow lesson(Question question) {
        return question.lesson() == null
                ? null
                : partView.getPage().outline().part(question.lesson()).orElse(null);
    }
}
