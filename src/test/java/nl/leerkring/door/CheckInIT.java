package nl.leerkring.door;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saying that one is there, by the code on the screen. */
@ArquillianTest
class CheckInIT {
    @Inject
    ArenaFixture arenas;

    @Inject
    DoorFixture fixture;

    @Inject
    CheckIn door;

    @Inject
    DoorScreen screen;

    @Inject
    AttendedRoom room;

    @Inject
    AtOnce all;

    @Inject
    Clock clock;

    private DoorFixture.Day day;

    @BeforeEach
    void theMorningOfAnEdition() {
        day = fixture.morning(20, 1, false);
    }

    @AfterEach
    void realTime() {
        arenas.realTime();
    }

    @Test
    void whoIsSignedInIsThereAtOnceAndStaysThereFromTheFirstTimeOn() {
        var welcome = fixture.known(day.noor(), fixture.code(day)).orElseThrow();
        assertThat(welcome.place().edition().id()).isEqualTo(day.edition().id());
        fixture.minutes(20);
        var again = fixture.known(day.noor(), fixture.code(day)).orElseThrow();
        assertThat(again.since()).isEqualTo(welcome.since());
        var row = fixture.row(day, fixture.who(day, ArenaFixture.address(day.noor())));
        assertThat(row.stay(1)).isEqualTo(new Stay(welcome.since(), null, Way.CODE));
        assertThat(screen.look(day.slug(), day.number()).there()).isEqualTo(1);
    }

    @Test
    void whoHasNoAccountComesByTheAddressOfTheRegistrationOrByThePersonalLink() {
        var code = fixture.code(day);
        arenas.visitor();
        var wrong = fixture.attempt(code, ArenaFixture.email(), null);
        assertThat(answer(() -> door.come(wrong))).isEqualTo("email door.error.email");
        assertThat(door.known(fixture.attempt(code, null, null))).isEmpty();
        assertThat(room.ofLink(day.wim().secret()).open()).isTrue();
        assertThat(room.ofLink(day.wim().secret()).since()).isNull();
        door.known(fixture.attempt(code, null, day.wim().secret())).orElseThrow();
        assertThat(room.ofLink(day.wim().secret()).since()).isNotNull();
        var email = " " + day.wim().email().toUpperCase(java.util.Locale.ROOT);
        door.come(fixture.attempt(code.toLowerCase(java.util.Locale.ROOT), email, null));
        assertThat(fixture.row(day, fixture.who(day, day.wim().email())).there())
                .isTrue();
        assertThat(screen.look(day.slug(), day.number()).there()).isEqualTo(1);
    }

    @Test
    void aCodeThatIsTooOldSaysSoAndAnotherOneIsWrong() {
        var code = fixture.code(day);
        arenas.visitor();
        fixture.minutes(1);
        door.come(fixture.attempt(code, day.wim().email(), null));
        fixture.minutes(1);
        assertThat(answer(() -> door.come(fixture.attempt(code, day.wim().email(), null))))
                .isEqualTo("code door.error.old");
        assertThat(answer(() -> door.come(fixture.attempt("zzzzzz", day.wim().email(), null))))
                .isEqualTo("code door.error.code");
        assertThat(answer(() -> door.come(fixture.attempt(" ", day.wim().email(), null))))
                .isEqualTo("code door.error.noCode");
    }

    @Test
    void whoTriesCodesIsBrakedAndOthersAreNot() {
        var code = fixture.code(day);
        for (int i = 0; i < CodeBrake.MEMBER; i++) {
            assertThat(answer(() -> fixture.known(day.noor(), "ZZZZZZ"))).isEqualTo("code door.error.code");
        }
        assertThat(answer(() -> fixture.known(day.noor(), code))).isEqualTo("code door.error.wait");
        arenas.visitor();
        door.come(fixture.attempt(code, day.wim().email(), null));
        fixture.minutes(11);
        assertThat(answer(() -> fixture.known(day.noor(), fixture.code(day)))).isEqualTo("ok");
    }

    @Test
    void outsideTheDayThereIsNoCodeAndACodeOfThatMinuteDoesNotHold() {
        fixture.code(day);
        fixture.to(day.edition().endsAt().plus(DoorHours.AFTER).plusSeconds(1));
        fixture.coordinates(day);
        assertThat(screen.look(day.slug(), day.number()).day()).isZero();
        assertThat(screen.look(day.slug(), day.number()).code()).isNull();
        arenas.visitor();
        assertThat(room.ofLink(day.wim().secret()).open()).isFalse();
    }

    @Test
    void onlyWhoCoordinatesTheSeriesSeesTheCode() {
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.FACILITATOR)) {
            arenas.somebody(role);
            assertThat(answer(() -> screen.look(day.slug(), day.number()))).isEqualTo("error.forbidden");
        }
        arenas.somebody(Role.ARENA_COORDINATOR);
        assertThat(answer(() -> screen.look(day.slug(), day.number()))).isEqualTo("error.notFound");
        arenas.visitor();
        assertThat(answer(() -> screen.look(day.slug(), day.number()))).isEqualTo("error.forbidden");
    }

    @Test
    void theCodeOfOneEditionLetsNobodyInAtAnother() {
        arenas.realTime();
        var other = fixture.morning(5, 1, false);
        var code = fixture.code(other);
        assertThat(fixture.known(day.noor(), code)).isEmpty();
        arenas.visitor();
        assertThat(answer(() -> door.come(fixture.attempt(code, day.wim().email(), null))))
                .isEqualTo("email door.error.email");
    }

    @Test
    void manyInTheSameMomentAreThereOnceEach() throws Exception {
        var people = new ArrayList<MemberId>(List.of(day.noor(), day.noor(), day.noor()));
        arenas.realTime();
        for (int i = 0; i < 7; i++) {
            var member = arenas.somebody(Role.LEARNER);
            fixture.registers(day.edition(), member);
            people.add(member);
        }
        fixture.to(day.edition().startsAt());
        var code = fixture.code(day);
        assertThat(all.together(
                        people,
                        () -> door.known(fixture.attempt(code, null, null)).orElseThrow()))
                .containsOnly("ok");
        fixture.coordinates(day);
        assertThat(screen.look(day.slug(), day.number()).there()).isEqualTo(8);
        assertThat(arenas.rows(
                        "select * from door_mark where edition_id = ?",
                        day.edition().id().value()))
                .hasSize(8);
    }
}
