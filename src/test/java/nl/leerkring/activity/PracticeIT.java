package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import nl.leerkring.learning.MyLearning;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PracticeIT extends Follower {
    private static final String PART = "maandag";
    private static final String TEXT = "Ik loop mee naar de markt.";

    @Inject
    PracticeRoom room;

    @Inject
    MyLearning myLearning;

    @Test
    void aPlanWithADayMakesThePartDoneAndCanBeChanged() {
        assertThat(room.plan(SLUG, PART)).isEmpty();
        assertThat(room.proposed(SLUG, PART)).isEqualTo(clock.today().plusDays(7));
        plan(TEXT, clock.today().plusDays(7));
        assertThat(isDone(PART)).isTrue();
        plan("Toch de\r\nkringloop. ", clock.today());
        assertThat(room.plan(SLUG, PART)).hasValueSatisfying(row -> {
            assertThat(row.text()).isEqualTo("Toch de\nkringloop.");
            assertThat(row.dueOn()).isEqualTo(clock.today());
        });
    }

    @Test
    void aPlanIsRefusedBesideTheFieldThatIsWrongAndTheOldOneStays() {
        var today = clock.today();
        plan(TEXT, today);
        refusedAt("plan", "activity.plan.empty", () -> plan(" \n ", today));
        refusedAt("plan", "activity.plan.empty", () -> plan(null, today));
        refusedAt("plan", "activity.plan.long", () -> plan("x".repeat(2001), today));
        refusedAt("day", "activity.plan.day", () -> plan(TEXT, null));
        refusedAt("day", "activity.plan.past", () -> plan(TEXT, today.minusDays(1)));
        refusedAt("day", "activity.plan.past", () -> plan(TEXT, today.plusDays(366)));
        refusedAt("lookBack", "activity.plan.empty", () -> lookBack(""));
        refusedAt("lookBack", "activity.plan.long", () -> lookBack("x".repeat(2001)));
        assertThat(room.plan(SLUG, PART)).hasValueSatisfying(row -> {
            assertThat(row.text()).isEqualTo(TEXT);
            assertThat(row.dueOn()).isEqualTo(today);
            assertThat(row.lookBack()).isNull();
        });
        plan("x".repeat(2000), today.plusDays(365));
    }

    @Test
    void withoutAPlanThereIsNothingToLookBackOn() {
        notFound(() -> lookBack("Goed."));
    }

    @Test
    void fromTheDayOnTheQuestionIsOpenUntilItIsTold() {
        plan(TEXT, clock.today().plusDays(2));
        assertThat(room.open()).isEmpty();
        testClock.move(Duration.ofDays(2));
        assertThat(room.open()).singleElement().satisfies(open -> {
            assertThat(open.enrolment()).isEqualTo(enrolment);
            assertThat(open.text()).isEqualTo(TEXT);
        });
        testClock.move(Duration.ofDays(30));
        assertThat(room.open()).hasSize(1);
        lookBack("Het regende, we gingen toch.");
        assertThat(room.open()).isEmpty();
        assertThat(room.plan(SLUG, PART))
                .hasValueSatisfying(row -> assertThat(row.lookBack()).isEqualTo("Het regende, we gingen toch."));
    }

    @Test
    void anotherDayOpensTheQuestionAgainAndKeepsWhatWasTold() {
        plan(TEXT, clock.today());
        lookBack("Er was niemand.");
        plan(TEXT, clock.today().plusDays(7));
        assertThat(room.open()).isEmpty();
        testClock.move(Duration.ofDays(7));
        assertThat(room.open())
                .singleElement()
                .satisfies(open -> assertThat(open.lookBack()).isEqualTo("Er was niemand."));
        plan("Alleen de tekst anders.", clock.today());
        lookBack("Nu wel.");
        plan("De tekst nog eens anders.", clock.today());
        assertThat(room.open()).isEmpty();
    }

    @Test
    void nobodyElseSeesOrChangesAPlan() {
        plan(TEXT, clock.today());
        become();
        assertThat(room.open()).isEmpty();
        notFound(() -> room.plan(SLUG, PART));
        notFound(() -> plan("Voor een ander.", clock.today()));
        enrolling.start(SLUG);
        assertThat(room.plan(SLUG, PART)).isEmpty();
        notFound(() -> lookBack("Voor een ander."));
        become(me);
        assertThat(room.open())
                .singleElement()
                .satisfies(open -> assertThat(open.text()).isEqualTo(TEXT));
    }

    /** One of them asks to which organisations somebody belongs: parts may be for those only. */
    @Test
    void theDashboardCostsFourQueries() {
        plan(TEXT, clock.today());
        var queries = Queries.of(() -> {
            assertThat(myLearning.overview()).hasSize(1);
            assertThat(room.open()).hasSize(1);
        });
        assertThat(queries).isBetween(2L, 4L);
    }

    private void plan(String text, LocalDate day) {
        room.write(new PracticeRoom.MakePlan(SLUG, PART, text, day));
    }

    private void lookBack(String text) {
        room.lookBack(SLUG, PART, text);
    }
}
