package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.Question;
import nl.leerkring.learning.AttemptPolicy;
import nl.leerkring.learning.CompletionPolicy;
import nl.leerkring.learning.Draw;
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

    /** How many must be right: of the questions of the last attempt, before the first of those that will be asked. */
    public int getNeeded() {
        return CompletionPolicy.needed(quizView.getQuiz(), getCounting());
    }

    /** How many questions count. */
    public int getCounting() {
        var last = quizView.getLast();
        return last == null ? Draw.counting(quizView.getQuiz()) : last.questions();
    }

    /** How many questions are asked. */
    public int getAsked() {
        return quizView.getLast() == null ? quizView.getQuiz().asked() : quizView.getSize();
    }

    /** "Bij 7 van de 10 ben je geslaagd", or that it is practice. */
    public String getShortRules() {
        return getNeeded() == 0
                ? text.of("learning.quiz.practice")
                : text.of("learning.quiz.rules.short", getNeeded(), getCounting());
    }

    /** Questions of which the learner was sure, and wrong. */
    public List<Question> getSure() {
        return quizView.getDesk().sureAndWrong();
    }

    /** The other questions that were not right. */
    public List<Question> getReread() {
        var reread = new ArrayList<>(quizView.getDesk().wrong());
        reread.removeAll(getSure());
        return reread;
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

    /** The verdict for the title of the page, which a screen reader says first; empty where there is none. */
    public String getVerdict() {
        if (quizView.getQuiz() == null || !quizView.getMode().equals("question")) {
            return "";
        }
        var page = quizView.getQuestion();
        var verdict = !page.checked() || !page.question().counts()
                ? ""
                : text.of(page.right() ? "learning.quiz.right.short" : "learning.quiz.wrong.short") + " ";
        return verdict + text.of("learning.quiz.place", quizView.getNumber(), quizView.getSize()) + ", ";
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

    /** "les 4", or the title of what is no lesson, in the middle of a sentence. */
    public String where(Outline.PartRow row) {
        return row.lesson() > 0 ? text.of("learning.lesson.small", row.lesson()) : row.title();
    }

    /** What one should know while answering: how many must be right and how often it may be tried. */
    public String getReminder() {
        return getShortRules() + " " + text.of("learning.quiz.noLimit.sentence") + " " + getAttempts();
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
        for (var question : getReread()) {
            groups.computeIfAbsent(lesson(question), part -> new ArrayList<>()).add(title(question));
        }
        return groups.entrySet().stream()
                .map(group -> new ToRead(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(ToRead::position))
                .toList();
    }
}
