package nl.leerkring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.method.Advisor.Proposal;
import nl.leerkring.method.Advisor.Questions;
import nl.leerkring.method.Method.Experience;
import nl.leerkring.method.Method.Subject;
import org.junit.jupiter.api.Test;

class AdvisorTest {
    private static final List<MethodVersion> SHIPPED = Stream.of(
                    "incidentmethode",
                    "incident-kort",
                    "roddelmethode",
                    "balint",
                    "tienstappen",
                    "vijfstappen",
                    "socratisch",
                    "leren-van-successen",
                    "dilemma",
                    "probleemoplossend",
                    "grow")
            .map(id -> new MethodVersion(Samples.read(Samples.shipped(id)), 1, null, Instant.EPOCH))
            .toList();

    private static List<Proposal> rank(Questions questions) {
        return new Advisor(questions).rank(SHIPPED);
    }

    private static String best(Questions questions) {
        return rank(questions).get(0).version().method().id();
    }

    private static Proposal about(String id, Questions questions) {
        return rank(questions).stream()
                .filter(proposal -> proposal.version().method().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDilemmaOfAnExperiencedGroupWithTimeAsksForTheDilemmaMethod() {
        assertThat(best(new Questions(Experience.EXPERIENCED, 90, 6, null, Subject.DILEMMA)))
                .isEqualTo("dilemma");
    }

    @Test
    void aSuccessAsksForLearningFromSuccesses() {
        assertThat(best(new Questions(Experience.STARTING, 60, 5, null, Subject.SUCCESS)))
                .isEqualTo("leren-van-successen");
    }

    @Test
    void aFeelingInAGroupThatKnowsEachOtherAsksForBalint() {
        assertThat(best(new Questions(Experience.EXPERIENCED, 120, 6, Subject.FEELING, null)))
                .isIn("balint", "socratisch", "roddelmethode");
        assertThat(about("balint", new Questions(Experience.EXPERIENCED, 120, 6, Subject.FEELING, null))
                        .doubts())
                .isEmpty();
    }

    @Test
    void anIncidentInLessThanAnHourAsksForTheShortForm() {
        assertThat(best(new Questions(Experience.SOME, 50, 5, Subject.PROBLEM, Subject.INCIDENT)))
                .isEqualTo("incident-kort");
    }

    @Test
    void aVagueProblemOfANewGroupWithTimeCanBeDoneInTenSteps() {
        var proposal = about("tienstappen", new Questions(Experience.STARTING, 120, 6, Subject.PROBLEM, null));
        assertThat(proposal.doubts()).isEmpty();
        assertThat(proposal.reasons())
                .extracting(Advisor.Remark::key)
                .containsExactly(
                        "method.advice.for.problem",
                        "method.advice.fits.starting",
                        "method.advice.time",
                        "method.advice.people");
    }

    @Test
    void whatTakesTooLongSaysHowMuch() {
        var proposal = about("dilemma", new Questions(null, 60, null, null, null));
        assertThat(proposal.reasons()).isEmpty();
        assertThat(proposal.doubts()).containsExactly(Advisor.Remark.of("long", 90, 30));
    }

    @Test
    void whatFitsWithoutTheOptionalStepsSaysSo() {
        var proposal = about("incidentmethode", new Questions(null, 60, null, null, null));
        assertThat(proposal.reasons()).containsExactly(Advisor.Remark.of("time.shorter", 60));
        assertThat(proposal.doubts()).isEmpty();
    }

    @Test
    void aGroupThatIsTooSmallOrTooLargeIsADoubt() {
        assertThat(about("balint", new Questions(null, null, 4, null, null)).doubts())
                .containsExactly(Advisor.Remark.of("few", 5));
        assertThat(about("balint", new Questions(null, null, 9, null, null)).doubts())
                .containsExactly(Advisor.Remark.of("many", 8));
    }

    @Test
    void withoutAnswersNothingIsBetterThanAnythingElse() {
        var nothing = new Questions(null, null, null, null, null);
        assertThat(nothing.isAnswered()).isFalse();
        assertThat(rank(nothing)).hasSize(SHIPPED.size()).allSatisfy(proposal -> {
            assertThat(proposal.points()).isZero();
            assertThat(proposal.reasons()).isEmpty();
        });
    }

    @Test
    void whatHasADoubtAboutTheCaseNeverStandsAboveWhatFitsInAll() {
        var ranked = rank(new Questions(Experience.SOME, 90, 6, null, Subject.DILEMMA));
        assertThat(ranked.get(0).doubts()).isEmpty();
        assertThat(ranked.subList(1, ranked.size()))
                .allSatisfy(proposal -> assertThat(proposal.doubts()).isNotEmpty());
    }
}
