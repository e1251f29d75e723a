package nl.leerkring.harvest;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.RegistrationDoor;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.door.Attendee;
import nl.leerkring.door.DoorList;
import nl.leerkring.door.GuestPlan;
import nl.leerkring.door.Tick;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.QueryCount;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of two editions: of the first it was kept who came, of the second it was not. */
@ArquillianTest
class ReportIT {
    @Inject
    ArenaFixture arenas;

    @Inject
    Clock clock;

    @Inject
    RegistrationDoor registrations;

    @Inject
    DoorList door;

    @Inject
    ReportDesk desk;

    private SeriesFacts series;
    private final List<String> emails = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

    @BeforeEach
    void nineRegisterForTheFirst() {
        series = arenas.started(Access.OPEN);
        var edition = arenas.open(series, arenas.plan(1, 20));
        for (int i = 0; i < 9; i++) {
            registers(edition, ArenaFixture.email(), i < 5 ? "provider" : "municipality");
        }
        registrations.cancel(arenas.registers(edition));
        to(edition.startsAt().minus(Duration.ofMinutes(10)));
        // all but the last one come, and somebody who had not registered
        secrets.subList(0, 8).forEach(this::comes);
        var guest = new GuestPlan("Wim van Voorbij", "voor mezelf", null, "expert");
        door.add(series.slug(), "1", guest, new Tick.Form(1, UUID.randomUUID().toString()));
        to(edition.endsAt());
    }

    @AfterEach
    void realTime() {
        arenas.realTime();
    }

    private void to(java.time.Instant at) {
        arenas.move(Duration.between(clock.now(), at));
    }

    private void registers(EditionFacts edition, String email, String perspective) {
        emails.add(email);
        secrets.add(arenas.registers(edition, ArenaFixture.registration(email, perspective)));
    }

    private void comes(String secret) {
        var who = Attendee.of(arenas.look(secret).registration().id());
        door.tick(
                series.slug(),
                "1",
                new Tick(who, 1, true, clock.now(), UUID.randomUUID().toString()));
    }

    /** Three come back, and say again that it is their first time; four are new. */
    private void theSecondIsHeld() {
        var edition = arenas.open(series, arenas.plan(2, 20));
        List.copyOf(emails.subList(0, 3)).forEach(email -> registers(edition, email, "provider"));
        for (int i = 0; i < 4; i++) {
            registers(edition, ArenaFixture.email(), "expert");
        }
        to(edition.endsAt());
    }

    @Test
    void theFirstTellsWhoCameWithoutPointingAtTheGuest() {
        var report = desk.edition(series.slug(), "1");
        var figures = report.figures();
        assertThat(report.over()).isTrue();
        assertThat(figures.turn()).isEqualTo(new ReportFigures.Turn(9, 1, 9, 1, 1));
        assertThat(figures.faces().count(ReportFigures.NEW)).isEqualTo(8);
        assertThat(figures.faces().count(ReportFigures.RETURNING)).isZero();
        assertThat(figures.unknown()).isEqualTo(1);
        assertThat(figures.perspectives().count("provider")).isEqualTo(5);
        assertThat(figures.perspectives().count("municipality")).isNull();
        assertThat(figures.perspectives().count("expert")).isNull();
        assertThat(figures.perspectives().rest()).isEqualTo(4);
        assertThat(figures.organisationCount()).isEqualTo(2);
    }

    @Test
    void theSecondKnowsWhoComesBackThoughNobodyKeptWhoCame() {
        theSecondIsHeld();
        var figures = desk.edition(series.slug(), "2").figures();
        assertThat(figures.turn()).isEqualTo(new ReportFigures.Turn(7, 0, null, null, null));
        assertThat(figures.faces().count(ReportFigures.RETURNING)).isEqualTo(3);
        assertThat(figures.faces().count(ReportFigures.NEW)).isEqualTo(4);
    }

    @Test
    void overTheYearsVisitsAndPeopleAreCountedApart() {
        theSecondIsHeld();
        arenas.open(series, arenas.plan(3, 20));
        var report = desk.years(series.slug());
        assertThat(report.editions()).extracting(one -> one.edition().number()).containsExactly(2, 1);
        assertThat(report.all().registered()).isEqualTo(16);
        assertThat(report.all().visits()).isEqualTo(16);
        assertThat(report.all().people()).isEqualTo(13);
        assertThat(report.all().average()).isEqualTo(8);
        assertThat(report.all().perspectives().rest()).isEqualTo(4);
        assertThat(report.years().stream().mapToInt(ReportYears.Year::visits).sum())
                .isEqualTo(16);
    }

    @Test
    void whoIsToComeIsCountedButNobodyIsMissedBeforeTheEnd() {
        var edition = arenas.open(series, arenas.plan(2, 20));
        registers(edition, ArenaFixture.email(), "provider");
        var report = desk.edition(series.slug(), "2");
        assertThat(report.over()).isFalse();
        assertThat(report.figures().turn()).isEqualTo(new ReportFigures.Turn(1, 0, null, null, null));
        assertThat(report.figures().perspectives().closed()).isTrue();
    }

    @Test
    void moreEditionsCostNoMoreQueries() {
        var before = QueryCount.here();
        desk.years(series.slug());
        var ofOne = QueryCount.here() - before;
        theSecondIsHeld();
        before = QueryCount.here();
        desk.years(series.slug());
        assertThat(QueryCount.here() - before).isLessThanOrEqualTo(ofOne).isLessThanOrEqualTo(14);
    }

    @Test
    void nobodyElseSeesReports() {
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            arenas.somebody(role);
            var refused = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(answer(() -> desk.edition(series.slug(), "1")))
                    .as(role.name())
                    .isEqualTo(refused);
            assertThat(answer(() -> desk.years(series.slug()))).as(role.name()).isEqualTo(refused);
        }
    }
}
