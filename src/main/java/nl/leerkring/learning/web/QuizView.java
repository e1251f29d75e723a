package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.assessment.QuestionPage;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;
import nl.leerkring.learning.AttemptRow;
import nl.leerkring.learning.TestDesk;
import nl.leerkring.learning.TestRoom;
import org.omnifaces.util.Faces;

/** A test: its start, one question per page, and the result. */
@Named
@RequestScoped
public class QuizView {
    @Inject
    PartView partView;

    @Inject
    TestRoom testRoom;

    @Inject
    SavedText saved;

    private TestDesk desk;
    private QuestionPage question;

    public Quiz getQuiz() {
        return partView.getPage() != null && partView.getPage().part().body() instanceof Quiz quiz ? quiz : null;
    }

    public TestDesk getDesk() {
        if (desk == null) {
            desk = testRoom.look(
                    partView.getPage().slug(), partView.getPage().part().id());
        }
        return desk;
    }

    /** "intro", "question" or "result". */
    public String getMode() {
        if (getQuiz() == null || !partView.getPage().open() || getDesk().last() == null) {
            return "intro";
        }
        return getDesk().last().isSubmitted() ? "result" : "question";
    }

    /** Number of the question on the page, from 1: asked for, else the first that is not checked. */
    public int getNumber() {
        var asked = Faces.getRequestParameter("question");
        if (asked != null && asked.matches("\\d{1,3}")) {
            return Math.max(1, Math.min(getSize(), Integer.parseInt(asked)));
        }
        int open = getDesk().nextOpen(0);
        return open == 0 ? getSize() : open;
    }

    /** How many questions this attempt asks. */
    public int getSize() {
        return getDesk().questions().size();
    }

    public QuestionPage getQuestion() {
        if (question == null) {
            var asked = asked();
            var row = getDesk().answers().get(asked.id());
            var typed = given();
            if (Faces.isPostback() && (row == null || !row.checked()) && !typed.isEmpty()) {
                row = new AnswerRow(asked.id(), typed, null, false, false);
            }
            question = Exercise.of(asked).page(row, getDesk().last().id());
        }
        return question;
    }

    /** Number of the next question that is not checked; 0 when all are. */
    public int getNext() {
        return getDesk().nextOpen(getNumber());
    }

    public String getState() {
        var row = getDesk().answers().get(asked().id());
        return saved.at(row == null ? null : row.savedAt());
    }

    public AttemptRow getLast() {
        return getDesk().last();
    }

    /** This as the answer to the question on the page. */
    TestRoom.GiveAnswer answer(AnswerValue value) {
        return new TestRoom.GiveAnswer(getLast().id(), asked().id(), value, saved.typed(0));
    }

    private Question asked() {
        return getDesk().questions().get(getNumber() - 1);
    }

    /** What the form holds. */
    static AnswerValue given() {
        return AnswerValue.fromParameters(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }
}
