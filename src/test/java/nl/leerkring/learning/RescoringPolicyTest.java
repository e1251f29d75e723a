package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Questions;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;
import org.junit.jupiter.api.Test;

class RescoringPolicyTest {
    private static final List<Question> ASKED = List.of(Questions.TRUE_FALSE, Questions.NUMERIC, Questions.STATEMENT);
    private static final Quiz OWN = new Quiz(100, 0, null, ASKED);

    @Test
    void anAnswerThatIsRightByTheRepairedQuestionBecomesRight() {
        var verdict =
                verdict(repaired(7), row("stelling", "answer=false", true), row("getal", "field.number=7", false));
        assertThat(verdict.turned()).containsExactly("getal");
        assertThat(verdict.right()).isEqualTo(2);
        assertThat(verdict.passed()).isTrue();
    }

    @Test
    void anAnswerThatWasRightStaysRight() {
        var verdict = verdict(repaired(7), row("stelling", "answer=false", true), row("getal", "field.number=5", true));
        assertThat(verdict.turned()).isEmpty();
        assertThat(verdict.right()).isEqualTo(2);
        assertThat(verdict.passed()).isTrue();
    }

    @Test
    void aQuestionThatIsGoneKeepsItsVerdict() {
        var gone = new Quiz(100, 0, null, List.of(Questions.TRUE_FALSE));
        assertThat(verdict(gone, row("getal", "field.number=5", true)).right()).isEqualTo(1);
        assertThat(verdict(gone, row("getal", "field.number=7", false)).right()).isZero();
    }

    @Test
    void whatDoesNotCountIsNeverScored() {
        var verdict = verdict(repaired(5), row("mening", "answer=40", false), row("stelling", "answer=false", true));
        assertThat(verdict.turned()).isEmpty();
        assertThat(verdict.right()).isEqualTo(1);
    }

    @Test
    void anotherKindWithTheSameIdTurnsNothingByAccident() {
        var other = new Quiz(100, 0, null, List.of(new Question.Statement(Questions.NUMERIC.stem(), "Nee", "Ja")));
        assertThat(verdict(other, row("getal", "field.number=7", false)).turned())
                .isEmpty();
    }

    @Test
    void aQuestionWithoutAnswerDoesNotBecomeRight() {
        assertThat(verdict(repaired(7)).right()).isZero();
    }

    @Test
    void thePassMarkIsThatOfTheTestAsItWasMade() {
        var lenient = new Quiz(10, 0, null, ASKED);
        var verdict = RescoringPolicy.of(OWN, ASKED, Map.of("getal", row("getal", "field.number=5", true)), lenient);
        assertThat(verdict.passed()).isFalse();
    }

    private static RescoringPolicy.Verdict verdict(Quiz newest, AnswerRow... rows) {
        var answers = Arrays.stream(rows).collect(Collectors.toMap(AnswerRow::question, Function.identity()));
        return RescoringPolicy.of(OWN, ASKED, answers, newest);
    }

    private static Quiz repaired(int correct) {
        var numeric = new Question.Numeric(Questions.NUMERIC.stem(), correct, 0, null, Questions.NUMERIC.feedback());
        return new Quiz(100, 0, null, List.of(Questions.TRUE_FALSE, numeric, Questions.STATEMENT));
    }

    private static AnswerRow row(String question, String answer, boolean right) {
        return new AnswerRow(question, AnswerValue.parse(answer), null, true, right);
    }
}
