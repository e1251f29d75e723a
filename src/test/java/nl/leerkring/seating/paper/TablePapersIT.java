package nl.leerkring.seating.paper;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.seating.SeatingDesk;
import nl.leerkring.seating.TableWish;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of tables, over the use case. */
@ArquillianTest
class TablePapersIT {
    private static final TableWish WISH = new TableWish(2, 2, List.of("Loon"), null);

    @Inject
    ArenaFixture fixture;

    @Inject
    SeatingDesk desk;

    @Inject
    TablePapers papers;

    private SeriesFacts series;

    @BeforeEach
    void threeCome() {
        series = fixture.started(Access.OPEN);
        var edition = fixture.open(series, fixture.plan(1, 12));
        for (int i = 0; i < 3; i++) {
            fixture.registers(edition);
        }
    }

    private static String beginning(byte[] pdf) {
        return new String(pdf, 0, 5, StandardCharsets.US_ASCII);
    }

    @Test
    void thereArePapersAsSoonAsThereAreTables() {
        assertThat(answer(() -> papers.badges(series.slug(), "1"))).isEqualTo("error.notFound");
        assertThat(answer(() -> papers.signs(series.slug(), "1"))).isEqualTo("error.notFound");
        desk.make(series.slug(), "1", WISH);
        assertThat(beginning(papers.badges(series.slug(), "1"))).isEqualTo("%PDF-");
        assertThat(beginning(papers.signs(series.slug(), "1"))).isEqualTo("%PDF-");
    }

    @Test
    void thereAreNoneOfAnEditionThatIsNotThere() {
        desk.make(series.slug(), "1", WISH);
        for (var number : List.of("2", "0", "x")) {
            assertThat(answer(() -> papers.badges(series.slug(), number))).isEqualTo("error.notFound");
            assertThat(answer(() -> papers.signs(series.slug(), number))).isEqualTo("error.notFound");
        }
    }

    @Test
    void nobodyElseGetsThem() {
        desk.make(series.slug(), "1", WISH);
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            fixture.somebody(role);
            var refused = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(answer(() -> papers.badges(series.slug(), "1"))).isEqualTo(refused);
            assertThat(answer(() -> papers.signs(series.slug(), "1"))).isEqualTo(refused);
        }
    }
}
