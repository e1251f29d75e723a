package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A key changes when something else is right, not when words or feedback change. */
class AnswerKeyTest {
    private static final String QUIZ = "quizzes/toets.yaml";

    /** By question, a repair of its key. */
    private static final Map<String, String[]> REPAIRS = Map.of(
            "een", new String[] {"text: Kijken, correct: true", "text: Kijken"},
            "meer", new String[] {"text: Wachten, correct: true", "text: Wachten"},
            "stelling", new String[] {"    correct: true", "    correct: false"},
            "volgorde", new String[] {"id: kom,", "id: als-eerste,"},
            "paren", new String[] {"right: Kijkt", "right: Ziet"},
            "indelen", new String[] {"text: Hard roepen, category: niet", "text: Hard roepen, category: wel"},
            "gat", new String[] {"accept: [kijk]", "accept: [kijk, zie]"},
            "lijst", new String[] {"correct: een melding", "correct: een brief"},
            "getal", new String[] {"    correct: 5", "    correct: 5\n    tolerance: 1"},
            "kamer", new String[] {"height: 15, correct: true", "height: 15"});

    @Test
    void everyRepairChangesTheKeyOfItsQuestionAlone() {
        var before = keys(EveryKind.files());
        assertThat(REPAIRS.keySet()).isSubsetOf(before.keySet());
        REPAIRS.forEach((id, repair) -> {
            var after = keys(EveryKind.files().replacing(QUIZ, repair[0], repair[1]));
            var changed = before.keySet().stream()
                    .filter(question -> !before.get(question)
                            .ids()
                            .equals(after.get(question).ids()))
                    .toList();
            assertThat(changed).as(id).containsExactly(id);
        });
    }

    @Test
    void otherWordsDoNotChangeTheKeyButAreShown() {
        var before = keys(EveryKind.files()).get("een");
        var after = keys(EveryKind.files().replacing(QUIZ, "text: Kijken, correct", "text: Goed kijken, correct"))
                .get("een");
        assertThat(after.ids()).isEqualTo(before.ids());
        assertThat(after.words()).containsExactly("Goed kijken");
    }

    @Test
    void whatIsNeverRightOrWrongHasNoKey() {
        var keys = keys(EveryKind.files());
        assertThat(keys.get("mening").ids()).isEmpty();
        assertThat(keys.get("woorden").ids()).isEmpty();
    }

    private static Map<String, AnswerKey> keys(Packages packages) {
        return packages.read().modules().stream()
                .flatMap(module -> module.parts().stream())
                .map(Part::body)
                .filter(Quiz.class::isInstance)
                .flatMap(body -> ((Quiz) body).questions().stream())
                .collect(Collectors.toMap(Question::id, AnswerKey::of));
    }
}
