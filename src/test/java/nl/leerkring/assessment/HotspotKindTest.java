package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HotspotKindTest {
    private final Exercise exercise = Exercise.of(Questions.HOTSPOT);

    @Test
    void onlyExactlyTheRightPlacesAreRight() {
        assertThat(exercise.isRight(AnswerValue.of("bord", "post"))).isTrue();
        assertThat(exercise.isRight(AnswerValue.of("post"))).isFalse();
        assertThat(exercise.isRight(AnswerValue.of("post", "bord", "plant"))).isFalse();
    }

    @Test
    void thePlacesStandFromLeftToRightEachWithWhereItIs() {
        var options = exercise.page(null, 3).options();
        assertThat(options).extracting(QuestionPage.OptionRow::id).containsExactly("plant", "bord", "post");
        assertThat(options).allMatch(option -> option.spot().id().equals(option.id()));
    }

    @Test
    void onceCheckedEveryPlaceTellsWhatItIs() {
        var page = exercise.page(new AnswerRow("kamer", AnswerValue.of("plant", "post"), null, true, false), 3);
        assertThat(page.options()).extracting(QuestionPage.OptionRow::mark).containsExactly("wrong", "good", "good");
        assertThat(page.feedback()).isEqualTo("Anders.");
    }
}
