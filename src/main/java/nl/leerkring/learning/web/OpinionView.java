package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.content.Question;
import nl.leerkring.learning.Opinions;
import nl.leerkring.learning.Spread;
import nl.leerkring.shared.web.Text;

/** A statement: what the slider says in words, and how the group thinks once one answered. */
@Named
@RequestScoped
public class OpinionView {
    @Inject
    Opinions opinions;

    @Inject
    QuizView quizView;

    @Inject
    Text text;

    private Spread spread;

    /**
     * One bar of the spread.
     *
     * @param label "0 tot en met 19", at both ends with its word
     * @param percent of all people
     * @param mine whether one's own opinion is in it
     */
    public record Bar(String label, int people, int percent, boolean mine) {}

    public Spread getSpread() {
        if (spread == null) {
            var asked = quizView.getQuestion().question().id();
            spread = opinions.of(quizView.getLast().id(), asked);
        }
        return spread;
    }

    public List<Bar> getBars() {
        var bars = new ArrayList<Bar>();
        var people = getSpread().bars();
        for (int i = 0; i < people.size(); i++) {
            int percent = Math.round(100f * people.get(i) / getSpread().people());
            bars.add(new Bar(label(i, people.size()), people.get(i), percent, i == Spread.bar(value())));
        }
        return bars;
    }

    /** "75 van 100, meer naar “Helemaal eens”". */
    public String getWords() {
        var statement = statement();
        var side = value() < 50 ? "low" : value() > 50 ? "high" : "middle";
        return text.of("learning.statement." + side, value(), value() < 50 ? statement.low() : statement.high());
    }

    /** The sentence for a side with a place for the value, for the script. */
    public String pattern(String side) {
        var word = side.equals("low") ? statement().low() : statement().high();
        return text.of("learning.statement." + side, "{0}", word);
    }

    private String label(int bar, int bars) {
        int width = 100 / bars;
        int last = bar == bars - 1 ? 100 : (bar + 1) * width - 1;
        var label = text.of("learning.statement.bar", bar * width, last);
        if (bar == 0) {
            return label + ": " + statement().low();
        }
        return bar == bars - 1 ? label + ": " + statement().high() : label;
    }

    private int value() {
        return Integer.parseInt(quizView.getQuestion().fields().get(0).value());
    }

    private Question.Statement statement() {
        return (Question.Statement) quizView.getQuestion().question();
    }
}
