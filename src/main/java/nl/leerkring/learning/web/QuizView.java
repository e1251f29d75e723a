package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.assessment.QuestionPage;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;
import nl.leerkring.learning.AttemptRow;
import nl.leerkring.learning.TestDesk;
import nl.leerkring.learning.TestRoom;
import nl.leerkring.shared.web.Go;
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
    Go go;

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
            return Math.max(1, Math.min(getQuiz().questions().size(), Integer.parseInt(asked)));
        }
        int open = getDesk().nextOpen(getQuiz(), 0);
        return open == 0 ? getQuiz().questions().size() : open;
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
        return getDesk().nextOpen(getQuiz(), getNumber());
    }

    public String getState() {
        var row = getDesk().answers().get(asked().id());
        return saved.at(row == null ? null : row.savedAt());
    }

    /** Questions that were answered wrongly, to read again. */
    public List<Question> getWrong() {
        return getDesk().wrong(getQuiz());
    }

    /** Starts an attempt. */
    public void start() {
        go.tried(() -> {
            testRoom.start(partView.getPage().slug(), partView.getPage().part().id());
            go.to(address() + "?question=1");
        });
    }

    /** Checks the answer. */
    public void check() {
        go.tried(() -> {
            testRoom.check(answer(given()));
            go.to(address() + "?question=" + getNumber());
        });
    }

    /** Before showing: moves an item of an ordering up or down, for who has no script. */
    public void move() {
        var move = Faces.getRequestParameter("move");
        if (move != null && Faces.isPostback() && getMode().equals("question")) {
            go.tried(() -> {
                testRoom.save(answer(Moves.apply(given(), move)));
                go.to(address() + "?question=" + getNumber());
            });
        }
    }

    /** Hands the test in. */
    public void submit() {
        go.tried(() -> {
            testRoom.submit(getDesk().last().id());
            go.to(address());
        });
    }

    public AttemptRow getLast() {
        return getDesk().last();
    }

    private TestRoom.GiveAnswer answer(AnswerValue value) {
        return new TestRoom.GiveAnswer(getDesk().last().id(), asked().id(), value, saved.typed(0));
    }

    private Question asked() {
        return getQuiz().questions().get(getNumber() - 1);
    }

    private String address() {
        return partView.address(partView.getPage().row());
    }

    private static AnswerValue given() {
        return AnswerValue.fromParameters(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }
}
