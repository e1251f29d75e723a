package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Questions;
import org.junit.jupiter.api.Test;

class TestDeskTest {
    private static final List<nl.leerkring.content.Question> ASKED =
            List.of(Questions.NUMERIC, Questions.CHOICE, Questions.STATEMENT);

    @Test
    void onlyQuestionsThatCountAreCounted() {
        var desk = desk(row("getal", "field.number=5", true), row("mening", "answer=40", false));
        assertThat(desk.checked()).isEqualTo(1);
        assertThat(desk.right()).isEqualTo(1);
        assertThat(desk.wrong()).containsExactly(Questions.CHOICE);
    }

    @Test
    void allQuestionsAreAskedAlsoThoseThatDoNotCount() {
        assertThat(desk(row("getal", "field.number=5", true), row("keuze", "answer=a", true))
                        .nextOpen(0))
                .isEqualTo(3);
        assertThat(desk(row("mening", "answer=40", false)).nextOpen(2)).isEqualTo(1);
        assertThat(desk(row("getal", "", false), row("keuze", "", false), row("mening", "", false))
                        .nextOpen(1))
                .isZero();
    }

    @Test
    void sureAndWrongIsToldApart() {
        assertThat(desk(row("getal", "field.number=4&sure=sure", false)).sureAndWrong())
                .containsExactly(Questions.NUMERIC);
        assertThat(desk(row("getal", "field.number=4&sure=fairly", false)).sureAndWrong())
                .isEmpty();
        assertThat(desk(row("getal", "field.number=5&sure=sure", true)).sureAndWrong())
                .isEmpty();
    }

    private static TestDesk desk(AnswerRow... rows) {
        var answers = new java.util.HashMap<String, AnswerRow>();
        for (var row : rows) {
            answers.put(row.question(), row);
        }
        return new TestDesk(List.of(), ASKED, Map.copyOf(answers));
    }

    private static AnswerRow row(String question, String answer, boolean right) {
        return new AnswerRow(question, AnswerValue.parse(answer), null, true, right);
    }
}
