package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.content.Packages;
import nl.leerkring.shared.Role;
import nl.leerkring.training.TestTrainings;
import nl.leerkring.training.TrainingSlug;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors are told of questions with another key than before, and of scoring again. */
@ArquillianTest
class RepairsIT extends Learner {
    private final String slug = TestTrainings.slug();

    @Inject
    TestTrainings trainings;

    @Inject
    Rescoring rescoring;

    @Inject
    Repairs repairs;

    @Inject
    RepairsTab tab;

    @BeforeEach
    void someoneFailsByTheFirstKey() {
        trainings.publish(slug, Packages.valid());
        enrolling.start(slug);
        classroom.finish(slug, "kijken");
        long attempt = testRoom.start(slug, "toets");
        testRoom.check(new TestRoom.GiveAnswer(attempt, "een", AnswerValue.of("b"), clock.now()));
        testRoom.submit(attempt);
    }

    @Test
    void withoutARepairThereIsNothingToTell() {
        publishAsEditor(Packages.valid().replacing("quizzes/toets.yaml", "text: Wat doe je?", "text: Wat doe jij?"));
        assertThat(repairs.all(slug)).isEmpty();
        assertThat(tab.news(new TrainingSlug(slug))).isEmpty();
    }

    @Test
    void aChangedKeyIsToldWithWhatWasAndIsRightAndHowManyItTouches() {
        publishAsEditor(repaired());
        var test = repairs.one(slug, "toets");
        assertThat(test.title()).isEqualTo("Toets");
        assertThat(test.repairs())
                .containsExactly(new RepairedTest.Repair(
                        1, "Wat doe je?", 2, java.util.List.of("Kijken"), java.util.List.of("Praten")));
        assertThat(test.outcome()).isEqualTo(new Rescoring.Outcome(1, 1, 1));
        assertThat(test.runs()).isEmpty();
        assertThat(tab.news(new TrainingSlug(slug)))
                .hasValueSatisfying(news -> assertThat(news.count()).isEqualTo(1));
    }

    @Test
    void theVersionOfTheRepairIsToldAlsoAfterANewerOne() {
        publishAsEditor(repaired());
        publishAsEditor(repaired().replacing("lessons/kijken.md", "Kijk goed.", "Kijk beter."));
        assertThat(repairs.one(slug, "toets").repairs())
                .extracting(RepairedTest.Repair::version)
                .containsExactly(2);
    }

    @Test
    void afterScoringAgainTheRunIsToldAndNothingIsLeftToDo() {
        publishAsEditor(repaired());
        var before = clock.now();
        rescoring.run(slug, "toets");
        var test = repairs.one(slug, "toets");
        assertThat(test.open()).isFalse();
        assertThat(test.runs()).singleElement().satisfies(run -> {
            assertThat(run.changed()).isEqualTo(1);
            assertThat(run.passed()).isEqualTo(1);
            assertThat(run.at()).isBetween(before.minusSeconds(1), clock.now().plusSeconds(1));
        });
        assertThat(tab.news(new TrainingSlug(slug))).isEmpty();
    }

    @Test
    void onlyEditorsAreToldAndOnlyOfWhatIsThere() {
        publishAsEditor(repaired());
        notFound(() -> repairs.one(slug, "kijken"));
        notFound(() -> repairs.all("../etc"));
        notFound(() -> repairs.all(null));
        assertThat(repairs.all("geen-training")).isEmpty();
        for (var role : Role.values()) {
            if (role != Role.EDITOR) {
                caller.become(me, Set.of(role));
                assertThatThrownBy(() -> repairs.all(slug)).hasMessage("error.forbidden");
                assertThatThrownBy(() -> repairs.one(slug, "toets")).hasMessage("error.forbidden");
            }
        }
    }

    private void publishAsEditor(Packages files) {
        trainings.publish(slug, files);
        caller.become(me, Set.of(Role.EDITOR));
    }

    private static Packages repaired() {
        return Packages.valid()
                .replacing("quizzes/toets.yaml", "text: Kijken, correct: true", "text: Kijken")
                .replacing("quizzes/toets.yaml", "text: Praten", "text: Praten, correct: true");
    }
}
