package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final Quiz QUIZ = quiz();

    @Test
    void ofEachPoolSoManyAreDrawnAndTheOthersAreAlwaysAsked() {
        for (int seed = 0; seed < 100; seed++) {
            var drawn = Draw.of(QUIZ, new Random(seed));
            assertThat(drawn)
                    .hasSize(6)
                    .contains(QUIZ.questions().get(0), QUIZ.questions().get(11));
            assertThat(of(drawn, "a")).hasSize(3);
            assertThat(of(drawn, "b")).hasSize(1);
        }
    }

    @Test
    void aDrawStandsInTheOrderOfTheFile() {
        var drawn = Draw.of(QUIZ, new Random(7));
        assertThat(drawn)
                .isEqualTo(QUIZ.questions().stream().filter(drawn::contains).toList());
    }

    @Test
    void everyQuestionOfAPoolComesUpAndTheDrawsDiffer() {
        var seen = new HashSet<Question>();
        var draws = new HashSet<List<Question>>();
        for (int seed = 0; seed < 200; seed++) {
            var drawn = Draw.of(QUIZ, new Random(seed));
            seen.addAll(drawn);
            draws.add(drawn);
        }
        assertThat(seen).hasSize(QUIZ.questions().size());
        // 6 over 3 times 4 over 1
        assertThat(draws).hasSizeGreaterThan(40).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void whatIsKeptReadsBackAndNothingKeptMeansAll() {
        var drawn = Draw.of(QUIZ, new Random(3));
        assertThat(Draw.read(QUIZ, Draw.kept(drawn))).isEqualTo(drawn);
        assertThat(Draw.read(QUIZ, null)).isEqualTo(QUIZ.questions());
    }

    @Test
    void howManyAreAskedIsKnownBeforeTheDraw() {
        assertThat(QUIZ.asked()).isEqualTo(6);
        assertThat(Draw.counting(QUIZ)).isEqualTo(5);
        assertThat(Draw.counting(Draw.of(QUIZ, new Random(1)))).isEqualTo(5);
    }

    private static List<Question> of(List<Question> drawn, String pool) {
        return drawn.stream()
                .filter(question -> pool.equals(question.stem().pool()))
                .toList();
    }

    /** One always, six of which three, four of which one, and an opinion always. */
    private static Quiz quiz() {
        var questions = new ArrayList<Question>();
        questions.add(question("altijd", null));
        IntStream.range(0, 6).forEach(i -> questions.add(question("a" + i, "a")));
        IntStream.range(0, 4).forEach(i -> questions.add(question("b" + i, "b")));
        questions.add(
                new Question.Statement(new Question.Stem("mening", "Vind je?", null, null, false, null), "Nee", "Ja"));
        return new Quiz(70, 0, null, List.of(new Quiz.Pool("a", 3), new Quiz.Pool("b", 1)), questions);
    }

    private static Question question(String id, String pool) {
        return new Question.TrueFalse(new Question.Stem(id, id, "Daarom.", null, false, pool), true, "Ja.", "Nee.");
    }
}
