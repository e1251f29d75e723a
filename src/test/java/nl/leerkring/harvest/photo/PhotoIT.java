package nl.leerkring.harvest.photo;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.RegistrationForgotten;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.harvest.FindingState;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos of an edition: who adds, who sees, who has one taken away. */
@ArquillianTest
class PhotoIT {
    private static final PhotoPlan PLAN = new PhotoPlan("Stoelen in een kring", true);

    @Inject
    ArenaFixture fixture;

    @Inject
    Clock clock;

    @Inject
    PhotoDoor door;

    @Inject
    PhotoDesk desk;

    @Inject
    PhotoHall hall;

    @Inject
    jakarta.enterprise.event.Event<Object> events;

    @Inject
    jakarta.transaction.UserTransaction transaction;

    private SeriesFacts series;
    private EditionFacts edition;
    private String secret;

    @BeforeEach
    void somebodyComes() {
        series = fixture.started(Access.OPEN);
        edition = fixture.open(series, fixture.plan(1, 1));
        secret = fixture.registers(edition);
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    private void theDayComes() {
        fixture.move(Duration.between(clock.now(), edition.startsAt()).plusHours(1));
    }

    private static CleanImage image() {
        return ImageCleaner.clean(Pictures.withPlace(6));
    }

    private PhotoId added() {
        door.add(secret, PLAN, image());
        return desk.look(series.slug(), "1").get(0).id();
    }

    private boolean isServed(PhotoId id) {
        return fixture.asVisitor(() -> hall.file(id).isPresent());
    }

    @Test
    void whoIsThereAddsFromTheBeginningUntilTwoWeeksLater() {
        assertThat(answer(() -> door.add(secret, PLAN, image()))).isEqualTo("photo.error.closed");
        theDayComes();
        door.add(secret, PLAN, image());
        assertThat(door.look(secret).photos()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(FindingState.OFFERED);
            assertThat(row.width()).isEqualTo(40);
        });
        fixture.move(Duration.ofDays(15));
        assertThat(answer(() -> door.add(secret, PLAN, image()))).isEqualTo("photo.error.closed");
    }

    @Test
    void whoWaitsOrHasNoLinkOrDidNotComeAddsNothing() {
        var waiting = fixture.registers(edition);
        theDayComes();
        assertThat(answer(() -> door.add(waiting, PLAN, image()))).isEqualTo("photo.error.closed");
        assertThat(answer(() -> door.add("A".repeat(43), PLAN, image()))).isEqualTo("error.notFound");
        var other = fixture.rows(
                "select id from arena_registration where edition_id = ? and state = 'WAITING'",
                edition.id().value());
        fixture.rows(
                "insert into door_mark (edition_id, attendee, day, there, way, told_at, kept_at, token)"
                        + " values (?, ?, 1, 1, 'LIST', utc_timestamp(6), utc_timestamp(6), uuid()) returning token",
                edition.id().value(),
                "r" + other.get(0).get("id"));
        fixture.move(Duration.ofHours(5));
        assertThat(answer(() -> door.add(secret, PLAN, image()))).isEqualTo("photo.error.closed");
    }

    @Test
    void withoutConsentOrWordsNothingIsKept() {
        theDayComes();
        assertThat(door.problems(secret, new PhotoPlan(" ", false)))
                .extracting(problem -> problem.field())
                .containsExactly("caption", "agreed");
        assertThat(answer(() -> door.add(secret, new PhotoPlan("Wij", false), image())))
                .isEqualTo("agreed photo.error.agreed");
        for (int i = 0; i < PhotoDoor.MOST; i++) {
            door.add(secret, PLAN, image());
        }
        assertThat(answer(() -> door.add(secret, PLAN, image()))).isEqualTo("photo.error.many");
    }

    @Test
    void everybodySeesWhatACoordinatorPublishesAndNothingElse() {
        theDayComes();
        var id = added();
        assertThat(isServed(id)).isFalse();
        assertThat(hall.file(id)).isPresent();
        assertThat(hall.of(edition)).isEmpty();
        desk.publish(series.slug(), "1", id);
        assertThat(isServed(id)).isTrue();
        assertThat(hall.of(edition)).extracting(PhotoRow::caption).containsExactly("Stoelen in een kring");
        desk.hide(series.slug(), "1", id);
        assertThat(isServed(id)).isFalse();
        fixture.somebody(Role.ARENA_COORDINATOR);
        assertThat(hall.file(id)).isEmpty();
    }

    @Test
    void whoeverIsInAPhotoHasItTakenAwayAtOnceAndTheCoordinatorHearsIt() {
        theDayComes();
        var coordinator = ArenaFixture.address(desk(Role.ARENA_COORDINATOR));
        var id = added();
        assertThat(answer(() -> hall.report(series.slug(), "1", id, null))).isEqualTo("error.notFound");
        desk.publish(series.slug(), "1", id);
        fixture.asVisitor(() -> {
            hall.report(series.slug(), "1", id, "Dat ben ik.");
            return null;
        });
        assertThat(isServed(id)).isFalse();
        assertThat(desk.look(series.slug(), "1").get(0).report()).isEqualTo("Dat ben ik.");
        assertThat(fixture.rows(
                        "select * from notification_mail where address = ? and template = 'photoReported'",
                        coordinator))
                .singleElement()
                .satisfies(mail -> assertThat(mail.toString()).doesNotContain("Dat ben ik"));
        desk.publish(series.slug(), "1", id);
        assertThat(desk.look(series.slug(), "1").get(0).reportedAt()).isNull();
    }

    /** The member who coordinates, after which the same acts on. */
    private nl.leerkring.shared.MemberId desk(Role role) {
        var row = fixture.rows(
                "select member from arena_coordinator where series_id = ?",
                series.id().value());
        var member = new nl.leerkring.shared.MemberId(Long.parseLong(row.get(0).get("member")));
        fixture.as(member, role);
        return member;
    }

    @Test
    void whoAddedAPhotoTakesItAwayForGoodAndNobodyElseDoes() throws Exception {
        theDayComes();
        var id = added();
        assertThat(answer(() -> door.remove("A".repeat(43), id))).isEqualTo("error.notFound");
        desk.add(series.slug(), "1", PLAN, image());
        var foreign = desk.look(series.slug(), "1").get(1).id();
        assertThat(answer(() -> door.remove(secret, foreign))).isEqualTo("error.notFound");
        door.remove(secret, id);
        assertThat(kept(id)).isEmpty();
        var forgotten = added(1);
        var registration = fixture.look(secret).registration().id();
        transaction.begin();
        events.fire(new RegistrationForgotten(registration, edition.id()));
        transaction.commit();
        assertThat(kept(forgotten)).isEmpty();
        assertThat(kept(foreign)).hasSize(1);
    }

    private PhotoId added(int place) {
        door.add(secret, PLAN, image());
        return desk.look(series.slug(), "1").get(place).id();
    }

    private List<?> kept(PhotoId id) {
        return fixture.rows("select photo_id from harvest_photo_image where photo_id = ?", id.value());
    }

    @Test
    void nobodyElseComesToTheDeskAndAPhotoOfAnotherEditionIsNotThere() {
        assertThat(answer(() -> desk.add(series.slug(), "1", PLAN, image()))).isEqualTo("photo.error.early");
        theDayComes();
        var id = added();
        fixture.move(Duration.ofDays(-ArenaFixture.SOON));
        fixture.open(series, fixture.plan(2, 5));
        assertThat(answer(() -> desk.publish(series.slug(), "2", id))).isEqualTo("error.notFound");
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            fixture.somebody(role);
            var refused = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(List.<Runnable>of(
                            () -> desk.look(series.slug(), "1"),
                            () -> desk.problems(series.slug(), "1", PLAN),
                            () -> desk.add(series.slug(), "1", PLAN, image()),
                            () -> desk.publish(series.slug(), "1", id),
                            () -> desk.hide(series.slug(), "1", id),
                            () -> desk.remove(series.slug(), "1", id)))
                    .allSatisfy(act -> assertThat(answer(act)).as(role.name()).isEqualTo(refused));
        }
    }
}
