package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.learning.AnswerRow;
import nl.leerkring.learning.AnswerValue;
import nl.leerkring.learning.AttemptRow;
import nl.leerkring.learning.QuestionPage;
import nl.leerkring.learning.TestRoom;
import nl.leerkring.shared.web.Go;
import nl.leerkring.training.Question;
import nl.leerkring.training.Quiz;
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

    private TestRoom.Desk desk;
    private QuestionPage question;

    public Quiz getQuiz() {
        return partView.getPage() != null && partView.getPage().part().body() instanceof Quiz quiz ? quiz : null;
    }

    public TestRoom.Desk getDesk() {
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
        return open() == 0 ? getQuiz().questions().size() : open();
    }

    public QuestionPage getQuestion() {
        if (question == null) {
            var asked = asked();
            var row = getDesk().answers().get(asked.id());
            var typed = given();
            if (Faces.isPostback() && (row == null || !row.checked()) && !typed.isEmpty()) {
                row = new AnswerRow(asked.id(), typed, null, false, false);
            }
            question = QuestionPage.of(asked, row, getDesk().last().id());
        }
        return question;
    }

    /** Number of the next question that is not checked; 0 when all are. */
    public int getNext() {
        int size = getQuiz().questions().size();
        for (int i = 0; i < size; i++) {
            int number = (getNumber() + i) % size;
            if (!isChecked(getQuiz().questions().get(number))) {
                return number + 1;
            }
        }
        return 0;
    }

    public String getState() {
        var row = getDesk().answers().get(asked().id());
        return saved.at(row == null ? null : row.savedAt());
    }

    /** Questions that were answered wrongly, to read again. */
    public List<Question> getWrong() {
        return getQuiz().questions().stream()
                .filter(each -> {
                    var row = getDesk().answers().get(each.id());
                    return row == null || !row.right();
                })
                .toList();
    }

    public int getRight() {
        return (int)
                getDesk().answers().values().stream().filter(AnswerRow::right).count();
    }

    public int getCheckedCount() {
        return (int)
                getDesk().answers().values().stream().filter(AnswerRow::checked).count();
    }

    /** Starts an attempt. */
    public void start() {
        go.tried(() -> {
            testRoom.start(partView.getPage().slug(), partView.getPage().part().id());
            go.to(address() + "?question=1");
        });
    }

    /** Checks the answer; without script also moves an item of an ordering up or down. */
    public void check() {
        var move = Faces.getRequestParameter("move");
        var given = new TestRoom.GiveAnswer(
                getDesk().last().id(), asked().id(), Moves.apply(given(), move), saved.typed(0));
        go.tried(() -> {
            if (move == null) {
                testRoom.check(given);
            } else {
                testRoom.save(given);
            }
            go.to(address() + "?question=" + getNumber());
        });
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

    private Question asked() {
        return getQuiz().questions().get(getNumber() - 1);
    }

    private int open() {
        for (int i = 0; i < getQuiz().questions().size(); i++) {
            if (!isChecked(getQuiz().questions().get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isChecked(Question each) {
        var row = getDesk().answers().get(each.id());
        return row != null && row.checked();
    }

    private String address() {
        return partView.address(partView.getPage().row());
    }

    private static AnswerValue given() {
        return AnswerValue.fromParameters(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }
}
