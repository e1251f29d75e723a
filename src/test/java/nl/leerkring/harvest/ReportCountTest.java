package nl.leerkring.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the people of an edition come to in figures. */
class ReportCountTest {
    private static final ReportPerson.Stance CAME = new ReportPerson.Stance(true, false, true);
    private static final ReportPerson.Stance STAYED_AWAY = new ReportPerson.Stance(true, false, false);
    private static final ReportPerson.Stance CANCELLED = new ReportPerson.Stance(false, true, false);
    private static final ReportPerson.Stance WALKED_IN = new ReportPerson.Stance(false, false, true);

    private final List<ReportPerson> people = new ArrayList<>();

    @BeforeEach
    void fiveCameOneStayedAwayAndOneCancelled() {
        for (int i = 0; i < 5; i++) {
            people.add(person("p" + i, true, CAME));
        }
        people.add(person("away", true, STAYED_AWAY));
        people.add(person("gone", true, CANCELLED));
    }

    private static ReportPerson person(String email, Boolean first, ReportPerson.Stance stance) {
        return new ReportPerson(email, null, "provider", "De Werf", first, stance);
    }

    private ReportFigures figures(boolean kept, boolean over, String... known) {
        var angles = List.of("municipality", "provider");
        return ReportCount.of(people, new ReportCount.Edition(angles, Set.of(known), kept, over));
    }

    @Test
    void whoHadAPlaceAndDidNotComeIsANoShowOnceItIsOver() {
        assertThat(figures(true, true).turn()).isEqualTo(new ReportFigures.Turn(6, 1, 5, 0, 1));
        assertThat(figures(true, false).turn().noShows()).isNull();
    }

    @Test
    void withoutPresenceOnlyWhoHadAPlaceIsCounted() {
        assertThat(figures(false, true).turn()).isEqualTo(new ReportFigures.Turn(6, 1, null, null, null));
        assertThat(figures(false, true).perspectives().count("provider")).isEqualTo(6);
    }

    @Test
    void whoCameWithoutRegisteringIsPresentAndNoNoShow() {
        people.add(new ReportPerson(null, null, "provider", "", null, WALKED_IN));
        var figures = figures(true, true);
        assertThat(figures.turn()).isEqualTo(new ReportFigures.Turn(6, 1, 6, 1, 1));
        assertThat(figures.unknown()).isEqualTo(1);
        assertThat(figures.faces().count(ReportFigures.NEW)).isEqualTo(5);
        assertThat(figures.organisationCount()).isEqualTo(1);
    }

    @Test
    void whoCancelledAndCameAfterAllIsPresent() {
        people.add(person("back", true, new ReportPerson.Stance(false, true, true)));
        assertThat(figures(true, true).turn()).isEqualTo(new ReportFigures.Turn(6, 2, 6, 1, 1));
    }

    @Test
    void whoCameBeforeReturnsWhateverTheFormSays() {
        for (int i = 0; i < 2; i++) {
            people.add(person("says" + i, false, CAME));
        }
        people.add(new ReportPerson("moved", new MemberId(7), "provider", "De Werf", true, CAME));
        var figures = figures(true, true, "ep0", "m7");
        assertThat(figures.faces().count(ReportFigures.NEW)).isEqualTo(4);
        assertThat(figures.faces().count(ReportFigures.RETURNING)).isEqualTo(4);
    }

    @Test
    void oneWhoReturnsIsNotPointedAt() {
        assertThat(figures(true, true, "ep0").faces().closed()).isTrue();
    }
}
