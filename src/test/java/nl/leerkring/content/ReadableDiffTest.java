package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.content.PackageDiff.Kind;
import org.junit.jupiter.api.Test;

/** A difference speaks of lessons, questions and scenes by the names that an editor gave them. */
class ReadableDiffTest {
    private static final String LESSON = "lessons/kijken.md";
    private static final String QUIZ = "quizzes/toets.yaml";
    private static final String SECOND = """
              - id: twee
                kind: true-false
                text: Er is acuut gevaar. Meld je?
                why: Ja.
                correct: true
                feedback: {"true": Ja., "false": Toch wel.}
            """;

    @Test
    void aLessonIsCalledByItsTitleAndThePieceByItsHeading() {
        var change = only(Packages.valid(), Packages.valid().replacing(LESSON, "alinea", "lange alinea"));
        assertThat(change.name()).isEqualTo(new FileName("lesson", 1, "Kijken"));
        assertThat(only(change).place()).isEqualTo(new Place("heading", "Meer", 1, "Meer"));
        assertThat(only(change).kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void aQuestionThatIsNewIsToldWithItsNumberAndItsWords() {
        var change = only(Packages.valid(), withSecond());
        assertThat(change.name()).isEqualTo(new FileName("quiz", 1, "Toets"));
        assertThat(only(change).kind()).isEqualTo(Kind.NEW);
        assertThat(only(change).place()).isEqualTo(new Place("question", "twee", 2, "Er is acuut gevaar. Meld je?"));
    }

    @Test
    void aQuestionThatIsGoneIsToldToo() {
        var change = only(withSecond(), Packages.valid());
        assertThat(only(change).kind()).isEqualTo(Kind.GONE);
        assertThat(only(change).place().title()).isEqualTo("Er is acuut gevaar. Meld je?");
    }

    @Test
    void aQuestionBeforeAnotherDoesNotMakeTheOtherChanged() {
        var swapped = Packages.valid().replacing(QUIZ, "questions:\n", "questions:\n" + SECOND);
        var change = only(Packages.valid(), swapped);
        assertThat(only(change).kind()).isEqualTo(Kind.NEW);
        assertThat(only(change).place().number()).isEqualTo(1);
        var order = only(withSecond(), swapped);
        assertThat(order.kind()).isEqualTo(Kind.CHANGED);
        assertThat(order.sections()).isEmpty();
    }

    @Test
    void whatChangedInAQuestionStandsUnderItsNewWordsWithTheLineOfTheFile() {
        var after = withSecond()
                .replacing(QUIZ, "Er is acuut gevaar. Meld je?", "Er is gevaar. Meld je?")
                .replacing(QUIZ, "why: Ja.", "why: Altijd.");
        var section = only(only(withSecond(), after));
        assertThat(section.place().title()).isEqualTo("Er is gevaar. Meld je?");
        assertThat(section.lines()).extracting(PackageDiff.LineChange::number).containsExactly(14, 15);
        assertThat(shown(section.lines().get(1).was())).isEqualTo("    why: [Ja.]");
    }

    @Test
    void aPartThatIsRenamedIsToldInTheTraining() {
        var change =
                only(Packages.valid(), Packages.valid().replacing("training.yaml", "title: Toets", "title: Proef"));
        assertThat(change.name().kind()).isEqualTo("training");
        assertThat(only(change).place()).isEqualTo(new Place("part", "toets", 2, "Proef"));
    }

    @Test
    void whatStandsAroundThePlacesHasNone() {
        var change = only(Packages.valid(), Packages.valid().replacing(QUIZ, "pass: 70", "pass: 80"));
        assertThat(only(change).place()).isNull();
        assertThat(only(change).lines()).hasSize(1);
    }

    @Test
    void aFileThatIsNoYamlIsComparedWithoutNames() {
        var change = only(Packages.valid(), Packages.valid().replacing(QUIZ, "questions:", "questions: [open"));
        assertThat(change.lines()).isNotEmpty();
        assertThat(change.sections()).extracting(PackageDiff.Section::place).containsOnlyNulls();
    }

    @Test
    void aFileThatIsNewOrGoneHasItsTitle() {
        var after = Packages.valid()
                .replacing("training.yaml", LESSON, "lessons/zien.md")
                .without(LESSON)
                .with("lessons/zien.md", "Zie.");
        assertThat(PackageDiff.between(Packages.valid().files(), after.files()))
                .filteredOn(change -> change.path().startsWith("lessons/"))
                .extracting(change -> change.kind() + " " + change.name().title())
                .containsExactly("GONE Kijken", "NEW Kijken");
    }

    private static Packages withSecond() {
        return Packages.valid().replacing(QUIZ, "feedback: Nee}\n", "feedback: Nee}\n" + SECOND);
    }

    private static PackageDiff.FileChange only(Packages before, Packages after) {
        var changes = PackageDiff.between(before.files(), after.files());
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static PackageDiff.Section only(PackageDiff.FileChange change) {
        assertThat(change.sections()).hasSize(1);
        return change.sections().get(0);
    }

    private static String shown(List<PackageDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
