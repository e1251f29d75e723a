package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.shared.web.Text;

/** The slim header of a part: where one is. In a test that is the question, elsewhere the place in the training. */
@Named
@RequestScoped
public class FocusHead {
    @Inject
    PartView partView;

    @Inject
    QuizView quizView;

    @Inject
    QuizResult quizResult;

    @Inject
    Text text;

    /** Whether a question of a test is shown. */
    public boolean isQuestion() {
        return partView.getPage() != null && quizView.getMode().equals("question");
    }

    /** The training; in a test "Toets: Spil in de wijk", in an exercise its own title. */
    public String getTitle() {
        if (partView.getPage() == null) {
            return "";
        }
        if (!isQuestion()) {
            return partView.getPage().title();
        }
        return quizResult.getNeeded() == 0
                ? partView.getPage().part().title()
                : text.of("learning.quiz.head", partView.getPage().title());
    }

    /** "Vraag 4 van 10", or "Les 3 van 8". */
    public String getPlace() {
        if (partView.getPage() == null) {
            return "";
        }
        return isQuestion() ? text.of("learning.quiz.place", getValue(), getMax()) : partView.getPlace();
    }

    public int getValue() {
        return isQuestion()
                ? quizView.getNumber()
                : partView.getPage() == null
                        ? 0
                        : partView.getPage().outline().progress().done();
    }

    public int getMax() {
        return isQuestion()
                ? quizView.getSize()
                : partView.getPage() == null
                        ? 1
                        : partView.getPage().outline().progress().total();
    }

    /** Name of the bar for who listens. */
    public String getLabel() {
        return isQuestion() ? getPlace() : text.of("learning.progress", getValue(), getMax());
    }

    /** The state of saving in one word, for a phone. */
    public String brief(String sentence) {
        var untouched = text.of("learning.save.auto").equals(sentence);
        return text.of(untouched ? "learning.save.brief.auto" : "learning.save.brief.saved");
    }
}
