package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.content.Question;
import nl.leerkring.learning.TestRoom;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** What one can do with a test; afterwards the page is asked for anew. */
@Named
@RequestScoped
public class QuizActions {
    @Inject
    QuizView quizView;

    @Inject
    PartView partView;

    @Inject
    TestRoom testRoom;

    @Inject
    Go go;

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
            testRoom.check(quizView.answer(QuizView.given()));
            go.to(address() + "?question=" + quizView.getNumber());
        });
    }

    /** Before showing: moves an item of an ordering up or down, for who has no script. */
    public void move() {
        var move = Faces.getRequestParameter("move");
        if (move != null && Faces.isPostback() && quizView.getMode().equals("question")) {
            go.tried(() -> {
                testRoom.save(quizView.answer(Moves.apply(QuizView.given(), move)));
                go.to(address() + "?question=" + quizView.getNumber());
            });
        }
    }

    /** Saves how one judges one's own words, and goes on. */
    public void judge() {
        go.tried(() -> {
            testRoom.save(quizView.answer(QuizView.given()));
            go.to(address() + "?question=" + quizView.getNext());
        });
    }

    /** Hands the test in, with how one judges one's own words when that is the last question. */
    public void submit() {
        go.tried(() -> {
            if (quizView.getQuestion().question() instanceof Question.Open) {
                testRoom.save(quizView.answer(QuizView.given()));
            }
            testRoom.submit(quizView.getLast().id());
            go.to(address());
        });
    }

    private String address() {
        return partView.address(partView.getPage().row());
    }
}
