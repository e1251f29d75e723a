package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What managers see of how far people are, and what not. */
@ArquillianTest
class OverviewIT {
    private static final String TRAINING = OrganisationFixture.TRAINING;

    @Inject
    OrganisationFixture fixture;

    @Inject
    Clock clock;

    @Inject
    OverviewDesk desk;

    @Inject
    PeopleDesk people;

    @Inject
    TeamDesk teams;

    @Inject
    AssignmentDesk assignments;

    @Inject
    OrganisationDoor door;

    @Inject
    OwnTasks own;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    private OrganisationFixture.Made made;

    @BeforeEach
    void anOrganisationAsksATrainingOfEverybody() {
        made = fixture.made();
        assignments.assign(made.slug(), null, fixture.wish(30));
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    private Instant ago(int days) {
        return clock.now().minus(Duration.ofDays(days));
    }

    private StandingRow row(long person) {
        return desk.all(made.slug(), StandingFilter.all()).stream()
                .filter(row -> row.person() == person)
                .findFirst()
                .orElse(null);
    }

    @Test
    void aPersonIsFollowedFromNotBegunToExpired() {
        var member = fixture.somebody();
        var person = fixture.joins(made, member).person();
        assertThat(row(person).state()).isEqualTo(StandingState.NEW);
        fixture.follows(member, TRAINING, clock.now(), null);
        assertThat(row(person).state()).isEqualTo(StandingState.BUSY);
        fixture.completes(member, TRAINING, clock.now());
        var done = row(person);
        assertThat(done.state()).isEqualTo(StandingState.DONE);
        assertThat(done.completedOn()).isEqualTo(clock.today());
        assertThat(done.validUntil()).isEqualTo(clock.today().plusMonths(24));
        fixture.completes(member, TRAINING, ago(670));
        assertThat(row(person).state()).isEqualTo(StandingState.ENDING);
        fixture.completes(member, TRAINING, ago(740));
        assertThat(row(person).state()).isEqualTo(StandingState.EXPIRED);
    }

    @Test
    void theDayIsThatOfPeopleInTheNetherlandsInSummerAndWinter() {
        var member = fixture.somebody();
        var person = fixture.joins(made, member).person();
        fixture.follows(member, TRAINING, ago(3000), null);
        for (var day : List.of(
                "2026-07-01T21:59:59Z 2026-07-01", "2026-07-01T22:00:00Z 2026-07-02",
                "2026-01-31T22:59:59Z 2026-01-31", "2026-01-31T23:00:00Z 2026-02-01",
                "2026-03-29T00:59:59Z 2026-03-29", "2025-10-25T22:30:00Z 2025-10-26",
                "2025-10-26T22:30:00Z 2025-10-26", "2024-03-31T22:30:00Z 2024-04-01")) {
            fixture.completes(member, TRAINING, Instant.parse(day.split(" ")[0]));
            assertThat(row(person).completedOn()).as(day).hasToString(day.split(" ")[1]);
        }
    }

    @Test
    void fromTheMomentOfLeavingNothingIsSeenAnyMore() {
        var member = fixture.somebody();
        var person = fixture.joins(made, member).person();
        fixture.follows(member, TRAINING, clock.now(), null);
        fixture.as(member);
        own.share(made.slug(), OrganisationFixture.OTHER);
        door.leave(made.slug());
        fixture.completes(member, TRAINING, clock.now());
        fixture.follows(member, OrganisationFixture.OTHER, clock.now(), clock.now());
        fixture.as(made.manager());
        assertThat(row(person)).isNull();
        assertThat(desk.page(made.slug(), StandingFilter.all()).people()).isEqualTo(1);
        assertThat(people.list(made.slug(), new PeopleFilter("", null, 0)).total())
                .isEqualTo(1);
        // also the source of all views knows only what was before
        assertThat(completed(person)).isZero();
    }

    @Test
    void anEndThatLiesAheadClosesTheViewWhenItComes() {
        var member = fixture.somebody();
        var person = fixture.joins(made, member).person();
        people.end(made.slug(), person, clock.today().plusDays(2));
        assertThat(row(person)).isNotNull();
        fixture.move(Duration.ofDays(3));
        fixture.follows(member, TRAINING, clock.now(), clock.now());
        assertThat(row(person)).isNull();
        assertThat(completed(person)).isZero();
    }

    private long completed(long person) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from organisation_followed where person_id = ?1 and completed_at is not null")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void aTrainingThatNobodyAskedForIsSeenOnlyWhileItIsShared() {
        var member = fixture.somebody();
        var person = fixture.joins(made, member).person();
        fixture.follows(member, OrganisationFixture.OTHER, clock.now(), clock.now());
        assertThat(seen(person)).isEqualTo(1);
        fixture.as(member);
        own.share(made.slug(), OrganisationFixture.OTHER);
        fixture.as(made.manager());
        assertThat(seen(person)).isEqualTo(2);
        fixture.as(member);
        own.unshare(made.slug(), OrganisationFixture.OTHER);
        fixture.as(made.manager());
        assertThat(seen(person)).isEqualTo(1);
    }

    private long seen(long person) {
        return desk.all(made.slug(), StandingFilter.all()).stream()
                .filter(row -> row.person() == person)
                .count();
    }

    @Test
    void everyFieldOfTheManagersPagesIsOneOfTheAgreedFacts() {
        assertThat(fields(StandingRow.class))
                .containsExactlyInAnyOrder(
                        "person", "name", "team", "training", "dueOn", "state", "completedOn", "validUntil", "late");
        assertThat(fields(StandingSplit.class))
                .containsExactlyInAnyOrder("team", "done", "ending", "expired", "busy", "fresh", "late");
        assertThat(fields(PersonRow.class))
                .containsExactlyInAnyOrder("id", "name", "manager", "teamId", "team", "joinedAt", "endsAt");
        assertThat(columns())
                .noneMatch(column ->
                        column.matches(".*(score|right|passed|answer|content|reflection|attempt|email|number|hash).*"));
    }

    private static Set<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private List<String> columns() {
        return database.createNativeQuery(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name in ('organisation_followed', 'organisation_standing', 'organisation_person')")
                .getResultList();
    }

    @Test
    void thePageOfFiveHundredPeopleCostsAsManyQueriesAsThatOfThree() {
        var few = Queries.of(() -> desk.page(made.slug(), StandingFilter.all()));
        for (int i = 0; i < 500; i++) {
            seat(fixture.somebody());
        }
        assignments.assign(made.slug(), null, fixture.wish(60));
        var many = Queries.of(() -> desk.page(made.slug(), StandingFilter.all()));
        var page = desk.page(made.slug(), StandingFilter.all());
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(page.total()).isEqualTo(501);
        assertThat(page.rows()).hasSize(StandingFilter.SIZE);
        assertThat(desk.all(made.slug(), StandingFilter.all())).hasSize(501);
    }

    @Inject
    SeatFixture seats;

    private void seat(MemberId member) {
        seats.seat(made.id(), member);
    }

    @Test
    void searchTeamStateAndOrderFit() {
        teams.add(made.slug(), "Zuid");
        var team = teams.all(made.slug()).get(0).id();
        var member = fixture.somebody();
        var person = fixture.joins(made, member).person();
        people.move(made.slug(), person, team);
        fixture.follows(member, TRAINING, clock.now(), clock.now());
        assertThat(found(new PeopleFilter("proef", team, 0), StandingState.DONE))
                .isEqualTo(1);
        assertThat(found(new PeopleFilter("proef", team, 0), StandingState.NEW)).isZero();
        assertThat(found(new PeopleFilter("", 0L, 0), null)).isEqualTo(1);
        assertThat(found(new PeopleFilter("100% _", null, 0), null)).isZero();
        for (var sort : StandingFilter.Sort.values()) {
            var filter = new StandingFilter(new PeopleFilter("", null, 0), TRAINING, null, false, sort);
            assertThat(desk.page(made.slug(), filter).rows()).hasSize(2);
        }
        var split = desk.page(made.slug(), StandingFilter.all()).teams();
        assertThat(split).extracting(StandingSplit::team).containsExactly("Zuid", null);
        assertThat(split.get(0).percent()).isEqualTo(100);
    }

    private long found(PeopleFilter filter, StandingState state) {
        return desk.page(made.slug(), new StandingFilter(filter, "", state, false, StandingFilter.Sort.NAME))
                .total();
    }
}
