package nl.leerkring.seating;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.RegistrationDoor;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of an edition, over the use cases. */
@ArquillianTest
class SeatingIT {
    private static final TableWish WISH = new TableWish(3, 2, List.of("Loon", "Vervoer"), null);

    @Inject
    ArenaFixture fixture;

    @Inject
    RegistrationDoor door;

    @Inject
    SeatingDesk desk;

    @Inject
    OwnTables own;

    private SeriesFacts series;
    private EditionFacts edition;
    private final List<String> secrets = new ArrayList<>();

    @BeforeEach
    void nineCome() {
        series = fixture.started(Access.OPEN);
        edition = fixture.open(series, fixture.plan(1, 12));
        for (int i = 0; i < 9; i++) {
            var perspective = ArenaFixture.ANGLES.get(i % 3).code();
            secrets.add(fixture.registers(edition, ArenaFixture.registration(ArenaFixture.email(), perspective)));
        }
    }

    private SeatingDesk.Sheet sheet() {
        return desk.look(series.slug(), "1");
    }

    @Test
    void everybodyHasATableInEveryRoundAndTheMixIsTold() {
        desk.make(series.slug(), "1", WISH);
        assertThat(sheet().rounds()).hasSize(2).allSatisfy(round -> {
            assertThat(round.loose()).isEmpty();
            assertThat(round.tables()).allMatch(table -> table.people().size() == 3);
        });
        assertThat(sheet().rounds().get(0).tables().get(1).theme()).isEqualTo("Vervoer");
        assertThat(sheet().mix().again()).isZero();
        assertThat(sheet().mix().perspectives()).isEqualTo(30);
    }

    @Test
    void whoComesSeesTheOwnTablesOnceTheyAreShown() {
        desk.make(series.slug(), "1", WISH);
        assertThat(own.look(secrets.get(0)).rounds()).isEmpty();
        desk.show(series.slug(), "1", true);
        assertThat(own.look(secrets.get(0)).rounds()).hasSize(2).allMatch(round -> round.table() > 0);
        desk.show(series.slug(), "1", false);
        assertThat(own.look(secrets.get(0)).rounds()).isEmpty();
    }

    @Test
    void whoComesLateIsPlacedAndWhoCancelsLeavesTheOwnSeatOnly() {
        desk.make(series.slug(), "1", WISH);
        var before = sheet().rounds().get(0);
        var late = fixture.registers(edition);
        assertThat(sheet().rounds())
                .allSatisfy(round -> assertThat(round.loose()).isEmpty());
        door.cancel(late);
        assertThat(sheet().rounds().get(0)).isEqualTo(before);
    }

    @Test
    void somebodyMovesTwoSwapAndAHostStaysAlsoWhenTheTablesAreMadeAnew() {
        desk.make(series.slug(), "1", WISH);
        var tables = sheet().rounds().get(0).tables();
        var one = tables.get(0).people().get(0).who().id();
        var other = tables.get(1).people().get(0).who().id();
        desk.swap(series.slug(), "1", 1, one, other);
        assertThat(sheet().rounds().get(0).tables().get(1).people())
                .anyMatch(sitting -> sitting.who().id().equals(one));
        desk.move(series.slug(), "1", new SeatingDesk.Move(one, 1, 3));
        assertThat(sheet().rounds().get(0).tables().get(2).people()).hasSize(4);
        desk.host(series.slug(), "1", other, 2);
        desk.make(series.slug(), "1", WISH);
        assertThat(sheet().rounds())
                .allSatisfy(round -> assertThat(round.tables().get(1).people())
                        .anyMatch(
                                sitting -> sitting.host() && sitting.who().id().equals(other)));
    }

    @Test
    void whereThatIsOpenPeopleChooseUntilATableIsFull() {
        desk.make(series.slug(), "1", new TableWish(2, 1, List.of(), 1));
        assertThat(answer(() -> own.choose(secrets.get(0), 1, 1))).isEqualTo("error.notFound");
        desk.show(series.slug(), "1", true);
        own.choose(secrets.get(0), 1, 1);
        own.choose(secrets.get(0), 1, 1);
        assertThat(answer(() -> own.choose(secrets.get(1), 1, 1))).isEqualTo("seating.error.full");
        own.choose(secrets.get(0), 1, 2);
        own.choose(secrets.get(1), 1, 1);
        assertThat(answer(() -> own.choose(secrets.get(1), 2, 1))).isEqualTo("error.notFound");
        assertThat(own.look(secrets.get(1)).rounds().get(0).table()).isEqualTo(1);
    }

    @Test
    void whatIsWrongWithAWishIsToldBesideTheField() {
        assertThat(desk.problems(new TableWish(0, 99, List.of("een"), 0)))
                .extracting(problem -> problem.field())
                .containsExactly("tables", "rounds", "themes", "most");
    }

    @Test
    void nobodyElseComesToTheTables() {
        desk.make(series.slug(), "1", WISH);
        var one = fixture.look(secrets.get(0)).registration().id();
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            fixture.somebody(role);
            var refused = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(List.<Runnable>of(
                            () -> desk.look(series.slug(), "1"),
                            () -> desk.make(series.slug(), "1", WISH),
                            () -> desk.move(series.slug(), "1", new SeatingDesk.Move(one, 1, 1)),
                            () -> desk.swap(series.slug(), "1", 1, one, one),
                            () -> desk.host(series.slug(), "1", one, 1),
                            () -> desk.show(series.slug(), "1", true)))
                    .allSatisfy(act -> assertThat(answer(act)).as(role.name()).isEqualTo(refused));
        }
    }
}
