package nl.leerkring.harvest;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an edition brings: adding, publishing, following, and the look back of the next. */
@ArquillianTest
class HarvestIT {
    @Inject
    ArenaFixture fixture;

    @Inject
    Clock clock;

    @Inject
    HarvestDoor door;

    @Inject
    HarvestDesk desk;

    @Inject
    HarvestHall hall;

    @Inject
    HarvestRounds rounds;

    private SeriesFacts series;
    private EditionFacts edition;
    private String email;
    private String secret;

    @BeforeEach
    void somebodyComes() {
        series = fixture.started(Access.OPEN);
        edition = fixture.open(series, fixture.plan(1, 1));
        email = ArenaFixture.email();
        secret = fixture.registers(edition, ArenaFixture.registration(email, "provider"));
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    private void theDayComes() {
        fixture.move(Duration.between(clock.now(), edition.startsAt()).plusHours(1));
    }

    private static FindingPlan insight(String content) {
        return new FindingPlan(Kind.INSIGHT, content, null, null, true);
    }

    private FindingPlan experiment(LocalDate due) {
        return new FindingPlan(Kind.EXPERIMENT, "Drie maanden proefdraaien", "Bakkerij De Halm", due, false);
    }

    private FindingRow only() {
        return desk.look(series.slug(), "1").findings().get(0);
    }

    @Test
    void whoIsThereAddsFromTheBeginningUntilTwoWeeksLater() {
        assertThat(answer(() -> door.add(secret, insight("Te vroeg")))).isEqualTo("harvest.error.closed");
        theDayComes();
        door.add(secret, insight("Werk is pas werk als iemand op je rekent"));
        assertThat(door.look(secret).mine()).hasSize(1);
        assertThat(hall.of(edition)).isEmpty();
        fixture.move(Duration.ofDays(15));
        assertThat(answer(() -> door.add(secret, insight("Te laat")))).isEqualTo("harvest.error.closed");
    }

    @Test
    void whoWaitsOrHasNoLinkAddsNothing() {
        var waiting = fixture.registers(edition);
        theDayComes();
        assertThat(answer(() -> door.add(waiting, insight("x")))).isEqualTo("harvest.error.closed");
        assertThat(answer(() -> door.add("A".repeat(43), insight("x")))).isEqualTo("error.notFound");
        assertThat(answer(() -> door.look("niets"))).isEqualTo("error.notFound");
    }

    @Test
    void aCoordinatorEditsAndPublishesAndTakesBack() {
        theDayComes();
        door.add(secret, insight("Wrek"));
        var id = only().id();
        desk.change(series.slug(), "1", id, insight("Werk"));
        desk.publish(series.slug(), "1", id);
        assertThat(hall.of(edition)).singleElement().satisfies(row -> {
            assertThat(row.content()).isEqualTo("Werk");
            assertThat(row.author()).isEqualTo("Noor de Proef");
        });
        desk.hide(series.slug(), "1", id);
        assertThat(hall.of(edition)).isEmpty();
    }

    @Test
    void anExperimentNeedsAnOwnerAndADayToComeAndIsFollowedAlsoWhenItFails() {
        theDayComes();
        var wrong = new FindingPlan(Kind.EXPERIMENT, " ", "", clock.today(), false);
        assertThat(door.problems(secret, wrong))
                .extracting(problem -> problem.field())
                .containsExactly("content", "owner", "due");
        door.add(secret, experiment(clock.today().plusDays(20)));
        var id = only().id();
        desk.publish(series.slug(), "1", id);
        desk.follow(series.slug(), "1", id, new HarvestDesk.Told(Outcome.RUNNING, "Het loopt."));
        desk.follow(series.slug(), "1", id, new HarvestDesk.Told(Outcome.FAILED, "De oven was te heet."));
        assertThat(hall.experiments(series.slug()).experiments())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outcome()).isEqualTo(Outcome.FAILED);
                    assertThat(row.sequels()).hasSize(2);
                    assertThat(row.edition()).isEqualTo(1);
                });
    }

    @Test
    void whoAddedAnExperimentIsAskedOnceWhenItsDayComes() {
        theDayComes();
        door.add(secret, experiment(clock.today().plusDays(20)));
        desk.publish(series.slug(), "1", only().id());
        fixture.move(Duration.ofDays(21));
        for (int i = 0; i < 2; i++) {
            while (rounds.round() > 0) {
                // also those of other tests
            }
        }
        assertThat(fixture.rows("select * from notification_mail where address = ? and template = 'harvestDue'", email))
                .hasSize(1);
    }

    @Test
    void theNextEditionLooksBackAtWhatThisOneBrought() {
        theDayComes();
        door.add(secret, insight("Dit namen we mee"));
        desk.publish(series.slug(), "1", only().id());
        fixture.move(Duration.ofDays(1));
        var next = fixture.open(series, fixture.plan(2, 5));
        assertThat(hall.lookBack(next).orElseThrow().findings())
                .extracting(FindingRow::content)
                .containsExactly("Dit namen we mee");
        assertThat(hall.lookBack(edition)).isEmpty();
    }

    @Test
    void nobodyElseComesToTheDeskAndAFindingOfAnotherEditionIsNotThere() {
        theDayComes();
        door.add(secret, insight("Van ons"));
        var id = only().id();
        fixture.move(Duration.ofDays(-ArenaFixture.SOON));
        fixture.open(series, fixture.plan(2, 5));
        assertThat(answer(() -> desk.publish(series.slug(), "2", id))).isEqualTo("error.notFound");
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            fixture.somebody(role);
            var refused = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(List.<Runnable>of(
                            () -> desk.look(series.slug(), "1"),
                            () -> desk.add(series.slug(), "1", insight("x")),
                            () -> desk.change(series.slug(), "1", id, insight("x")),
                            () -> desk.publish(series.slug(), "1", id),
                            () -> desk.hide(series.slug(), "1", id),
                            () -> desk.follow(series.slug(), "1", id, new HarvestDesk.Told(Outcome.WORKED, "x"))))
                    .allSatisfy(act -> assertThat(answer(act)).as(role.name()).isEqualTo(refused));
        }
    }
}
