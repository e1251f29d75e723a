package nl.leerkring.register;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** New rules in the database, from a day to come. */
@ArquillianTest
class RegisterDeskIT {
    @Inject
    ArenaFixture people;

    @Inject
    RegisterDesk desk;

    @Inject
    Registers registers;

    @Inject
    Clock clock;

    @Test
    void newRulesHoldFromTheirFirstDayAndTheOldOnesStay() {
        people.somebody(Role.ADMINISTRATOR);
        var page = desk.page("nvo", null);
        var from = clock.today().plusYears(30).plusDays(1 + page.versions().size());
        var old = registers.book().on("nvo", clock.today()).orElseThrow();
        var next = text(page.yaml(), from).replaceFirst("points: \\d+", "points: 77");
        assertThat(desk.save("nvo", page.seen(), next)).isEmpty();
        assertThat(registers.book().on("nvo", from).orElseThrow().points()).isEqualByComparingTo("77");
        assertThat(registers.book().on("nvo", from.minusDays(1)).orElseThrow().points())
                .isEqualByComparingTo(old.points());
        assertThat(desk.page("nvo", null).versions()).hasSize(page.versions().size() + 1);
        assertThat(answer(() -> desk.save("nvo", page.seen(), next)))
                .as("somebody else saved meanwhile")
                .isEqualTo("register.error.meanwhile");
    }

    private static String text(String yaml, LocalDate from) {
        return yaml.replaceFirst("from: \\d{4}-\\d{2}-\\d{2}", "from: " + from);
    }

    @Test
    void whatIsWrongIsToldAndNothingIsKept() {
        people.somebody(Role.ADMINISTRATOR);
        var page = desk.page("skj", null);
        assertThat(desk.save("skj", page.seen(), page.yaml()))
                .as("it begins in the past")
                .singleElement()
                .satisfies(error -> assertThat(error.line()).isEqualTo(4));
        var other = text(page.yaml(), clock.today().plusDays(9)).replace("id: skj", "id: anders");
        assertThat(desk.save("skj", page.seen(), other)).hasSize(1);
        assertThat(desk.save("skj", page.seen(), "id: [")).isNotEmpty();
        assertThat(desk.page("skj", null).versions()).hasSize(page.versions().size());
        assertThat(answer(() -> desk.page("niets", null))).isEqualTo("error.notFound");
        assertThat(answer(() -> desk.page("skj", 0L))).isEqualTo("error.notFound");
    }

    @Test
    void onlyAnAdministratorComesHere() {
        people.somebody(Role.EDITOR);
        assertThat(answer(desk::all)).isEqualTo("error.forbidden");
        assertThat(answer(() -> desk.page("skj", null))).isEqualTo("error.forbidden");
        assertThat(answer(() -> desk.save("skj", 0, ""))).isEqualTo("error.forbidden");
    }
}
