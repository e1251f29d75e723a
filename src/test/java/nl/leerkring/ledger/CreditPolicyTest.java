package nl.leerkring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.register.RegisterRules.Own;
import org.junit.jupiter.api.Test;

class CreditPolicyTest {
    private static Why why(Fact... facts) {
        return Life.only(facts).why();
    }

    @Test
    void aTrainingCountsForWhatItIsAccreditedForOnThatDay() {
        var outcome = Life.only(Life.training(1, "2026-05-01T10:00"));
        assertThat(outcome.why()).isEqualTo(Why.COUNTS);
        assertThat(outcome.points()).isEqualByComparingTo("1.5");
        assertThat(outcome.category()).isEqualTo("training");
        assertThat(outcome.course()).isEqualTo("ID-1");
        assertThat(outcome.registration()).isEqualTo(Life.FIRST.id());
    }

    @Test
    void theValidityHoldsToTheMinuteInTheNetherlands() {
        assertThat(why(Life.training(1, "2025-12-31T23:59"))).isEqualTo(Why.BEFORE_VALIDITY);
        assertThat(why(Life.training(1, "2026-01-01T00:00"))).isEqualTo(Why.COUNTS);
        assertThat(why(Life.training(1, "2028-12-31T23:59"))).isEqualTo(Why.COUNTS);
        assertThat(why(Life.training(1, "2029-01-01T00:00"))).isEqualTo(Why.AFTER_VALIDITY);
    }

    @Test
    void aPeriodThatBeginsOnALeapDayHoldsFromItsFirstMinuteToItsLast() {
        assertThat(Life.policy().outcomes(List.of(Life.own(1, "2024-02-28T23:59", 60, Own.REFLECTION))))
                .as("nothing to say about a day without any registration")
                .isEmpty();
        assertThat(why(Life.own(1, "2024-02-29T00:00", 60, Own.REFLECTION))).isEqualTo(Why.COUNTS);
        assertThat(Life.only(Life.own(1, "2027-02-27T23:59", 60, Own.REFLECTION))
                        .registration())
                .isEqualTo(Life.FIRST.id());
        assertThat(Life.only(Life.own(1, "2027-02-28T00:00", 60, Own.REFLECTION))
                        .registration())
                .isEqualTo(Life.SECOND.id());
    }

    @Test
    void withoutRegistrationItSaysSo() {
        var outcome = new CreditPolicy(List.of(), List.of(Life.TRAINING), Life.BOOK)
                .outcomes(List.of(Life.training(1, "2026-05-01T10:00")));
        assertThat(outcome).singleElement().satisfies(only -> {
            assertThat(only.why()).isEqualTo(Why.NO_REGISTRATION);
            assertThat(only.points()).isEqualByComparingTo("0");
        });
    }

    @Test
    void withoutTestAnELearningDoesNotCountWhereTheRegisterAsksForOne() {
        assertThat(why(Life.untested(Life.training(1, "2026-05-01T10:00")))).isEqualTo(Why.TEST_MISSING);
    }

    @Test
    void theSameTrainingCountsOncePerPeriod() {
        var first = Life.training(1, "2026-05-01T10:00");
        assertThat(why(first, Life.training(2, "2026-06-01T10:00"))).isEqualTo(Why.COUNTED_BEFORE);
        assertThat(why(first, Life.training(2, "2027-06-01T10:00"))).isEqualTo(Why.COUNTS);
    }

    @Test
    void aMeetingCountsByItsLengthWhenTheGroupFits() {
        assertThat(Life.only(Life.meeting(1, "2026-05-01T10:00", 100)).points()).isEqualByComparingTo("1.66");
        assertThat(why(Life.meeting(1, "2026-05-01T10:00", 89))).isEqualTo(Why.TOO_SHORT);
        var three = new Fact.Setting(3, false, false, true);
        assertThat(why(Life.meeting(1, "2026-05-01T10:00", 90, three))).isEqualTo(Why.GROUP_SIZE);
        assertThat(why(Life.corrected(Life.meeting(1, "2026-05-01T10:00", 90), 0)))
                .isEqualTo(Why.WITHDRAWN);
    }

    @Test
    void whereARegisterAsksForMoreMeetingsAYearTheFirstWaitsForTheSecond() {
        var first = Life.meeting(1, "2028-03-01T10:00", 60);
        assertThat(why(first)).isEqualTo(Why.TOO_FEW_SESSIONS);
        assertThat(Life.policy().outcomes(List.of(first, Life.meeting(2, "2028-12-31T23:30", 60))))
                .allMatch(outcome -> outcome.why() == Why.COUNTS);
        assertThat(Life.policy().outcomes(List.of(first, Life.meeting(2, "2029-01-01T00:30", 60))))
                .allMatch(outcome -> outcome.why() == Why.TOO_FEW_SESSIONS);
    }

    @Test
    void whatGoesOverTheMaximumCountsForWhatFits() {
        var nine = Life.own(1, "2026-05-01T10:00", 540, Own.OTHER);
        var two = Life.own(2, "2026-05-02T10:00", 120, Own.OTHER);
        var outcome = Life.only(two, nine);
        assertThat(outcome.why()).isEqualTo(Why.PARTLY);
        assertThat(outcome.points()).isEqualByComparingTo("1");
        assertThat(why(two, nine, Life.own(3, "2026-05-03T10:00", 60, Own.OTHER)))
                .isEqualTo(Why.MAXIMUM);
        assertThat(why(nine, two, Life.own(3, "2027-05-03T10:00", 60, Own.OTHER)))
                .as("a new period begins anew")
                .isEqualTo(Why.COUNTS);
    }

    @Test
    void ownEvidenceCountsInTheKindThatTakesItAndOnlyAfterReviewWhereThatIsAsked() {
        assertThat(why(Life.own(1, "2026-05-01T10:00", 60, Own.TRAINING))).isEqualTo(Why.KIND_NOT_TAKEN);
        assertThat(Life.only(Life.own(1, "2026-05-01T10:00", 60, Own.REFLECTION))
                        .category())
                .isEqualTo("reflection");
    }

    @Test
    void otherRulesFromNextYearLeaveWhatHappenedBeforeAsItWas() {
        var nine = Life.own(1, "2027-05-01T10:00", 480, Own.OTHER);
        assertThat(Life.only(nine).points()).isEqualByComparingTo("8");
        assertThat(why(nine, Life.own(2, "2028-05-01T10:00", 60, Own.OTHER)))
                .as("the new maximum is less than what is there")
                .isEqualTo(Why.MAXIMUM);
        assertThat(Life.only(Life.own(0, "2028-05-01T10:00", 60, Own.OTHER), nine)
                        .why())
                .isEqualTo(Why.MAXIMUM);
    }

    @Test
    void theNewestVersionOfAFactCountsWhicheverIsToldFirst() {
        var fact = Life.meeting(1, "2026-05-01T10:00", 90);
        var corrected = Life.corrected(fact, 120);
        assertThat(Life.policy().outcomes(List.of(corrected, fact)))
                .isEqualTo(Life.policy().outcomes(List.of(fact, corrected)))
                .singleElement()
                .satisfies(only -> assertThat(only.points()).isEqualByComparingTo("2"));
    }
}
