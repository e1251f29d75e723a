package nl.leerkring.door;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list at the door: ticking, what comes in late or twice, who comes without having registered, and who may do it. */
@ArquillianTest
class DoorListIT {
    @Inject
    ArenaFixture arenas;

    @Inject
    DoorFixture fixture;

    @Inject
    DoorList list;

    @Inject
    EditionDesk editions;

    @Inject
    AtOnce all;

    @Inject
    Clock clock;

    private DoorFixture.Day day;
    private Attendee wim;

    @BeforeEach
    void theMorningOfAFullEdition() {
        day = fixture.morning(2, 1, false);
        wim = fixture.who(day, day.wim().email());
    }

    @AfterEach
    void realTime() {
        arenas.realTime();
    }

    private DoorList.Sheet sheet() {
        fixture.coordinates(day);
        return list.look(day.slug(), day.number(), 0);
    }

    private void send(Tick tick) {
        list.tick(day.slug(), day.number(), tick);
    }

    @Test
    void whoIsTickedIsThereAndCanBeTakenOffAgain() {
        assertThat(sheet().rows()).hasSize(2);
        fixture.ticks(day, wim, 1, true);
        assertThat(sheet().there()).isEqualTo(1);
        fixture.minutes(1);
        fixture.ticks(day, wim, 1, false);
        assertThat(sheet().there()).isZero();
        assertThat(arenas.rows(
                        "select way, there from door_mark where edition_id = ? order by id",
                        day.edition().id().value()))
                .as("both lines stay in the book")
                .extracting(row -> row.get("way"))
                .containsExactly("LIST", "LIST");
    }

    @Test
    void whatIsSentTwiceIsKeptOnceWithTheTimeAtWhichItWasTicked() {
        var ticked = fixture.tick(wim, 1, true);
        fixture.minutes(90);
        send(ticked);
        fixture.minutes(5);
        fixture.ticks(day, wim, 1, false);
        send(ticked);
        assertThat(sheet().there()).as("repeated, it undoes nothing").isZero();
        fixture.ticks(day, wim, 1, true);
        assertThat(fixture.row(day, wim).stay(1).arrivedAt())
                .isCloseTo(
                        clock.now(), org.assertj.core.api.Assertions.within(5, java.time.temporal.ChronoUnit.SECONDS));
        var kept = arenas.rows("select * from door_mark where token = ?", ticked.token());
        assertThat(kept)
                .singleElement()
                .satisfies(row -> assertThat(row.get("told_at")).isLessThan(row.get("kept_at")));
    }

    @Test
    void aTickThatWaitedOnAPhoneDoesNotUndoWhatWasSaidAfterIt() {
        var waiting = fixture.tick(wim, 1, true);
        fixture.minutes(10);
        fixture.ticks(day, wim, 1, false);
        send(waiting);
        assertThat(sheet().there()).isZero();
    }

    @Test
    void aTickOfTheMorningIsStillTakenInTheEveningAndOneOfTheEveningIsNot() {
        var waiting = fixture.tick(wim, 1, true);
        fixture.to(day.edition().endsAt().plus(Duration.ofHours(8)));
        fixture.coordinates(day);
        send(waiting);
        assertThat(sheet().there()).isEqualTo(1);
        assertThat(sheet().open()).isFalse();
        assertThat(answer(() -> send(fixture.tick(wim, 1, false)))).isEqualTo("door.error.closed");
    }

    @Test
    void theSameTickInTheSameMomentFromManyIsOne() throws Exception {
        var ticked = fixture.tick(wim, 1, true);
        var people = Collections.nCopies(6, day.coordinator());
        assertThat(all.together(people, () -> {
                    arenas.as(day.coordinator(), Role.ARENA_COORDINATOR);
                    send(ticked);
                }))
                .containsOnly("ok");
        assertThat(arenas.rows("select id from door_mark where token = ?", ticked.token()))
                .hasSize(1);
    }

    @Test
    void whoDidNotRegisterComesInWhenAllPlacesAreTakenAndOnceOnly() {
        var form = new Tick.Form(1, UUID.randomUUID().toString());
        var guest = new GuestPlan("Els Ekkel", "De Halm", "els@voorbeeld.test", "municipality");
        list.add(day.slug(), day.number(), guest, form);
        list.add(day.slug(), day.number(), guest, form);
        assertThat(sheet().rows()).hasSize(3);
        assertThat(sheet().rows())
                .filteredOn(DoorList.Row::there)
                .singleElement()
                .satisfies(row -> assertThat(row.visitor().who().isGuest()).isTrue());
        assertThat(day.edition().plan().room().capacity()).isEqualTo(2);
    }

    @Test
    void whatIsWrongWithSomebodyNewIsToldBesideItsField() {
        var empty = new GuestPlan(" ", "", "geen adres", "koning");
        assertThat(list.problems(day.slug(), day.number(), empty))
                .extracting(nl.leerkring.shared.DomainException::field)
                .containsExactly("name", "organisation", "email", "perspective");
        var known = new GuestPlan("Wim", "De Werf", day.wim().email(), "provider");
        assertThat(list.problems(day.slug(), day.number(), known))
                .extracting(nl.leerkring.shared.DomainException::key)
                .containsExactly("door.error.known");
        var form = new Tick.Form(1, UUID.randomUUID().toString());
        assertThat(answer(() -> list.add(day.slug(), day.number(), known, form)))
                .isEqualTo("email door.error.known");
        assertThat(answer(() -> new Tick.Form(1, "x y"))).isEqualTo("error.notFound");
    }

    @Test
    void onlyWhoCoordinatesTheSeriesTicksAndNobodyOfAnotherEdition() {
        var ticked = fixture.tick(wim, 1, true);
        var form = new Tick.Form(1, UUID.randomUUID().toString());
        var guest = new GuestPlan("Els Ekkel", "De Halm", null, "municipality");
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            arenas.somebody(role);
            var refusal = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(answer(() -> send(ticked))).isEqualTo(refusal);
            assertThat(answer(() -> list.look(day.slug(), day.number(), 0))).isEqualTo(refusal);
            assertThat(answer(() -> list.add(day.slug(), day.number(), guest, form)))
                    .isEqualTo(refusal);
        }
        arenas.realTime();
        var other = fixture.morning(5, 1, false);
        assertThat(answer(() -> list.tick(other.slug(), other.number(), fixture.tick(wim, 1, true))))
                .isEqualTo("error.notFound");
        fixture.coordinates(day);
        assertThat(answer(() -> send(fixture.tick(wim, 2, true)))).isEqualTo("error.notFound");
        assertThat(answer(() -> send(fixture.tick(new Attendee("g999999999"), 1, true))))
                .isEqualTo("error.notFound");
        assertThat(sheet().there()).isZero();
    }

    @Test
    void aCancelledEditionHasNoDoor() {
        fixture.coordinates(day);
        editions.cancel(day.edition().id(), "Het gebouw is dicht.");
        assertThat(answer(() -> send(fixture.tick(wim, 1, true)))).isEqualTo("arena.cancelled");
    }
}
