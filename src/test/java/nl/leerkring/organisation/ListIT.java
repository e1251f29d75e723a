package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.leerkring.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enrolling many people at once: trying, carrying out, again, and back. */
@ArquillianTest
class ListIT {
    @Inject
    OrganisationFixture fixture;

    @Inject
    Clock clock;

    @Inject
    ListDesk desk;

    @Inject
    ListWorker worker;

    @Inject
    OrganisationDoor door;

    @Inject
    OverviewDesk overview;

    @Inject
    PeopleDesk people;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    private OrganisationFixture.Made made;

    @BeforeEach
    void anOrganisation() {
        made = fixture.made();
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    private String line(String email) {
        return email + ";Jan;;" + OrganisationFixture.TRAINING + ";"
                + clock.today().plusDays(30) + "\n";
    }

    private long check(String text) {
        return desk.check(made.slug(), "lijst.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ListDesk.Report carriedOut(long list) {
        desk.begin(made.slug(), list);
        while (!desk.report(made.slug(), list).batch().state().equals("DONE")) {
            worker.step();
        }
        return desk.report(made.slug(), list);
    }

    private long invitations() {
        return people.waiting(made.slug()).size();
    }

    @Test
    void theTrialChangesNothingAndCountsWhoIsInside() {
        var inside = OrganisationFixture.address();
        fixture.joins(made, fixture.somebody(inside));
        var report = desk.report(
                made.slug(), check(line(inside) + line(OrganisationFixture.address()) + "niemand;Jan;;;\n"));
        assertThat(report.ready()).isEqualTo(2);
        assertThat(report.inside()).isEqualTo(1);
        assertThat(report.wrong()).isEqualTo(1);
        assertThat(report.rows()).containsExactly(new ListDesk.WrongRow(3, "email", "niemand", "email"));
        assertThat(invitations()).isZero();
        assertThat(overview.all(made.slug(), StandingFilter.all())).isEmpty();
    }

    @Test
    void whoIsInsideIsAskedAndWhoIsNotIsInvitedWithTheTrainingWaiting() {
        var inside = OrganisationFixture.address();
        var outside = OrganisationFixture.address();
        fixture.joins(made, fixture.somebody(inside));
        var report = carriedOut(check(line(inside) + line(outside)));
        assertThat(report.done()).isEqualTo(2);
        assertThat(overview.all(made.slug(), StandingFilter.all())).hasSize(1);
        assertThat(overview.page(made.slug(), StandingFilter.all()).waiting()).isEqualTo(1);
        fixture.as(fixture.somebody(outside));
        door.acceptMine(door.mine().get(0).id());
        fixture.as(made.manager());
        assertThat(overview.all(made.slug(), StandingFilter.all())).hasSize(2);
        assertThat(overview.page(made.slug(), StandingFilter.all()).waiting()).isZero();
    }

    @Test
    void theSameFileAgainChangesNothingAndMailsNobody() {
        var inside = OrganisationFixture.address();
        var member = fixture.somebody(inside);
        fixture.joins(made, member);
        var text = line(inside) + line(OrganisationFixture.address());
        carriedOut(check(text));
        var again = carriedOut(check(text));
        assertThat(again.same()).isEqualTo(2);
        assertThat(again.done()).isZero();
        assertThat(invitations()).isEqualTo(1);
        assertThat(fixture.mails("organisationTask", member)).isEqualTo(1);
    }

    @Test
    void undoingTakesBackWhatNobodyBegan() {
        var begun = OrganisationFixture.address();
        var fresh = OrganisationFixture.address();
        var member = fixture.somebody(begun);
        fixture.joins(made, member);
        fixture.joins(made, fixture.somebody(fresh));
        var list = check(line(begun) + line(fresh) + line(OrganisationFixture.address()));
        carriedOut(list);
        fixture.follows(member, OrganisationFixture.TRAINING, clock.now(), null);
        desk.undo(made.slug(), list);
        assertThat(overview.all(made.slug(), StandingFilter.all()))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(StandingState.BUSY));
        assertThat(invitations()).isZero();
        assertThat(desk.report(made.slug(), list).batch().state()).isEqualTo("UNDONE");
        assertThatThrownBy(() -> desk.undo(made.slug(), list)).hasMessage("organisation.list.error.state");
    }

    @Test
    void afterThirtyDaysItCannotBeUndone() {
        var list = check(line(OrganisationFixture.address()));
        carriedOut(list);
        fixture.move(Duration.ofDays(31));
        assertThatThrownBy(() -> desk.undo(made.slug(), list)).hasMessage("organisation.list.error.late");
    }

    @Test
    void aListIsBegunOnceAndOnlyWithAGoodLine() {
        var bad = check("niemand;Jan;;;\n");
        assertThatThrownBy(() -> desk.begin(made.slug(), bad)).hasMessage("organisation.list.error.nothing");
        var good = check(line(OrganisationFixture.address()));
        carriedOut(good);
        assertThatThrownBy(() -> desk.begin(made.slug(), good)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void fiveThousandLinesAreCheckedAndWhatStoppedHalfwayGoesOn() {
        var text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append(line("p" + i + "-" + made.id() + "@voorbeeld.test"));
        }
        var list = check(text.toString());
        assertThat(desk.report(made.slug(), list).ready()).isEqualTo(5000);
        desk.begin(made.slug(), list);
        worker.step();
        var halfway = desk.report(made.slug(), list);
        // all that is known of how far it is stands in the database: who steps next, on whatever node, goes on from
        // there
        assertThat(halfway.batch().handled()).isBetween(25, 5000);
        assertThat(halfway.done()).isBetween(25, 5000);
        assertThat(halfway.ready()).isEqualTo(5000 - halfway.done());
        worker.step();
        assertThat(desk.report(made.slug(), list).done()).isGreaterThan(halfway.done());
        stop(list);
    }

    @Inject
    ListStop stop;

    /** The rest need not be mailed. */
    private void stop(long list) {
        stop.stop(list);
    }
}
