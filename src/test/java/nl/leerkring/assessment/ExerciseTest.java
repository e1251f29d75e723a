package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.leerkring.content.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of question. */
class ExerciseTest {
    static final List<Question> ALL = Questions.ALL;

    private static final String[] PIECES =
            ("a true een % = & answer= field.x= {woord} \0 é %zz field. null field.number= "
                            + "1e999999999 - field.text= 101 99999999999999999999 0")
                    .split(" ");

    static Stream<Question> counting() {
        return ALL.stream().filter(Question::counts);
    }

    @Test
    void thereIsAQuestionOfEveryKindAndEveryKindIsKnown() {
        var kinds = Stream.of(Question.class.getPermittedSubclasses());
        assertThat(ALL).extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(kinds.toList());
    }

    @ParameterizedTest
    @MethodSource("counting")
    void theRightAnswerIsRight(Question question) {
        assertThat(right(question, Exercise.of(question).key())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("counting")
    void theRightAnswerSurvivesSenseAndTheWayToTheDatabaseAndBack(Question question) {
        var kept = Exercise.of(question).sense(Exercise.of(question).key());
        assertThat(right(question, AnswerValue.parse(kept.encoded()))).isTrue();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void whatMakesSenseIsKeptAsItIs(Question question) {
        var key = Exercise.of(question).key();
        assertThat(Exercise.of(question).sense(key)).isEqualTo(key);
        assertThat(Exercise.of(question).fault(key)).isEmpty();
        assertThat(key.isEmpty()).isFalse();
        assertThat(key.isLongerThan(Exercise.of(question).longest())).isFalse();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void noAnswerIsWrong(Question question) {
        assertThat(right(question, AnswerValue.NONE)).isFalse();
        assertThat(Exercise.of(question).sense(AnswerValue.NONE).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void madeUpIdsAreNotKept(Question question) {
        var made = AnswerValue.parse("answer=zzz&answer=zzz&field.zzz=zzz");
        assertThat(Exercise.of(question).sense(made)).isEqualTo(AnswerValue.NONE);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingOfTheAnswerShowsBeforeItIsChecked(Question question) {
        var row = new AnswerRow("x", Exercise.of(question).key(), null, false, false);
        var page = Exercise.of(question).page(row, 3);
        assertThat(page.options()).allMatch(option -> option.mark().isEmpty() && option.feedback() == null);
        assertThat(page.fields()).allMatch(field -> !field.right() && field.solution() == null);
        assertThat(page.feedback()).isNull();
        assertThat(page.solution()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void malformedAnswersNeverThrow(Question question) {
        var random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            var raw = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                raw.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var sent = new HashMap<String, String[]>();
            sent.put("answer", random.nextBoolean() ? null : new String[] {raw.toString(), null});
            sent.put("field." + raw, new String[] {null, raw.toString()});
            sent.put("field.number", new String[] {raw.toString()});
            assertThatCode(() -> tryAll(Exercise.of(question), raw.toString(), sent))
                    .as(raw.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void howSureSomebodyIsIsKeptOnlyWhereItIsAsked() {
        var sure = AnswerValue.parse("answer=a&field.number=5&sure=sure");
        assertThat(sure.confidence()).contains(Confidence.SURE);
        assertThat(Exercise.of(Questions.NUMERIC).sense(sure).encoded()).isEqualTo("field.number=5&sure=sure");
        assertThat(Exercise.of(Questions.CHOICE).sense(sure).encoded()).isEqualTo("answer=a");
        assertThat(Exercise.of(Questions.NUMERIC).isRight(sure)).isTrue();
        assertThat(AnswerValue.parse("sure=sure").isEmpty()).isTrue();
        assertThat(AnswerValue.parse("sure=heel").confidence()).isEmpty();
    }

    private static void tryAll(Exercise exercise, String raw, Map<String, String[]> sent) {
        for (var answer : List.of(AnswerValue.parse(raw), AnswerValue.fromParameters(sent))) {
            exercise.isRight(answer);
            exercise.isRight(exercise.sense(answer));
            exercise.fault(answer);
            exercise.revised(exercise.sense(answer), answer);
            exercise.page(new AnswerRow("x", answer, null, true, false), 7);
        }
    }

    private static boolean right(Question question, AnswerValue answer) {
        return Exercise.of(question).isRight(answer);
    }
}
