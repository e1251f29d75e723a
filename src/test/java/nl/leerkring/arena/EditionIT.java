package nl.leerkring.arena;

import static nl.leerkring.arena.ArenaFixture.answer;
import static nl.leerkring.arena.ArenaFixture.email;
import static nl.leerkring.arena.ArenaFixture.registration;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.leerkring.shared.Role;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Editions: copying, changing, cancelling, offers that end, reminders, and who may do what. */
@ArquillianTest
class EditionIT {
    @Inject
    ArenaFixture fixture;

    @Inject
    SeriesDesk desk;

    @Inject
    EditionDesk editions;

    @Inject
    PeopleDesk people;

    @Inject
    RegistrationDoor door;

    @Inject
    ArenaHall hall;

    @Inject
    ArenaRounds rounds;

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    @Test
    void theNextEditionIsProposedFromTheFormerAndTakesItsProgramme() {
        var series = fixture.started(Access.OPEN);
        var first = fixture.open(series, fixture.plan(25, 70));
        editions.programme(first.id(), List.of(new ItemPlan(1, ItemKind.TABLES, "Tafels", null, 60, "Sam", true)));
        var proposed = editions.propose(series.slug());
        assertThat(proposed.number()).isEqualTo(26);
        assertThat(proposed.days().get(0).date().getDayOfWeek())
                .isEqualTo(first.date().getDayOfWeek());
        assertThat(proposed.room().capacity()).isEqualTo(70);

        editions.draft(
                series.slug(),
                new EditionPlan(26, "Nieuw", null, proposed.days(), proposed.where(), proposed.room()),
                true);
        var next = editions.require(series.slug(), "26").edition();
        assertThat(next.published()).isFalse();
        assertThat(next.programme().parts()).singleElement().matches(part -> part.round() == 1);
        assertThat(next.netMinutes()).isEqualTo(60);
    }

    @Test
    void anotherPlaceReachesWhoComesWithANewerAppointmentAndAnotherRoomSizeReachesNobody() {
        var edition = fixture.open(5);
        var email = email();
        fixture.registers(edition, registration(email, "provider"));
        var plan = edition.plan();
        var elsewhere = new EditionPlan.Where(Gathering.PLACE, "De Kade", null, null);
        editions.change(edition.id(), new EditionPlan(1, plan.title(), null, plan.days(), elsewhere, plan.room()));
        editions.change(edition.id(), fixture.plan(1, 9).withWhere(elsewhere));

        var letters = fixture.letters(email);
        assertThat(letters).extracting(ArenaFixture.Letter::template).containsExactly("arenaPlaced", "arenaChanged");
        assertThat(letters.get(1).calendar()).contains("SEQUENCE:1").contains("De Kade");
    }

    @Test
    void aCancelledEditionGoesFromTheCalendarsOfAll() {
        var edition = fixture.open(1);
        var first = email();
        var second = email();
        fixture.registers(edition, registration(first, "provider"));
        fixture.registers(edition, registration(second, "provider"));
        assertThat(answer(() -> editions.cancel(edition.id(), " "))).isEqualTo("reason arena.error.reason");
        editions.cancel(edition.id(), "Het gebouw is dicht.");

        assertThat(fixture.letters(first).get(1).method()).isEqualTo("CANCEL");
        assertThat(fixture.letters(second).get(1).template()).isEqualTo("arenaCancelled");
        assertThat(fixture.letters(second).get(1).calendar()).isEqualTo("null");
        assertThat(answer(() -> fixture.registers(edition))).isEqualTo("arena.cancelled");
    }

    @Test
    void anOfferThatNobodyAnswersGoesToTheNext() {
        var edition = fixture.open(1);
        var second = email();
        var third = email();
        var secret = fixture.registers(edition);
        fixture.registers(edition, registration(second, "provider"));
        fixture.registers(edition, registration(third, "provider"));
        door.cancel(secret);
        var offer = fixture.letters(second).get(1).secret();
        fixture.move(Duration.ofHours(49));
        assertThat(answer(() -> door.accept(offer))).isEqualTo("arena.error.offerOver");
        rounds.offers();

        assertThat(fixture.look(offer).registration().state()).isEqualTo(RegistrationState.LAPSED);
        assertThat(fixture.letters(third).get(1).template()).isEqualTo("arenaOffered");
        door.accept(fixture.letters(third).get(1).secret());
        assertThat(editions.require(hallSlug(edition), "1").count(RegistrationState.PLACED))
                .isEqualTo(1);
    }

    private String hallSlug(EditionFacts edition) {
        return desk.mine().stream()
                .filter(series -> series.id().equals(edition.series()))
                .findFirst()
                .orElseThrow()
                .slug();
    }

    @Test
    void onlyWhoHasAPlaceIsRemindedAndOnce() {
        var edition = fixture.open(1);
        var first = email();
        var second = email();
        fixture.registers(edition, registration(first, "provider"));
        fixture.registers(edition, registration(second, "provider"));
        fixture.move(Duration.ofDays(ArenaFixture.SOON - 1));
        while (rounds.reminders() > 0) {
            // also those of other tests
        }
        assertThat(fixture.letters(first))
                .extracting(ArenaFixture.Letter::template)
                .containsExactly("arenaPlaced", "arenaReminder");
        assertThat(fixture.letters(second)).hasSize(1);
    }

    @Test
    void capacityBelowWhoHasAPlaceIsRefusedAndMorePlacesAreOffered() {
        var edition = fixture.open(2);
        var third = email();
        fixture.registers(edition);
        fixture.registers(edition);
        fixture.registers(edition, registration(third, "provider"));
        assertThat(answer(() -> editions.change(edition.id(), fixture.plan(1, 1))))
                .isEqualTo("capacity arena.error.taken");
        editions.change(edition.id(), fixture.plan(1, 3));
        assertThat(fixture.letters(third).get(1).template()).isEqualTo("arenaOffered");
    }

    @Test
    void aPlaceByHandIsGivenWhileThereIsOneAndNeverBeyond() {
        var edition = fixture.open(fixture.started(Access.SELECTION), fixture.plan(1, 1));
        var one = fixture.look(fixture.registers(edition)).registration().id();
        var other = fixture.look(fixture.registers(edition)).registration().id();
        people.place(one);
        assertThat(answer(() -> people.place(other))).isEqualTo("arena.error.full");
        people.decline(other);
        people.remove(one);
        assertThat(editions.require(hallSlug(edition), "1").count(RegistrationState.PLACED))
                .isZero();
    }

    @Test
    void datesInTheWrongOrderAreToldBesideTheField() {
        var series = fixture.started(Access.OPEN);
        var plan = fixture.plan(1, 5);
        var day = plan.days().get(0);
        var wrong = new EditionPlan(
                1,
                "",
                null,
                List.of(new EditionPlan.Day(day.date(), day.end(), day.start())),
                new EditionPlan.Where(Gathering.ONLINE, null, "geen adres", null),
                new EditionPlan.Room(0, 0, day.date(), day.date().plusDays(1), 0, 0, null, false, List.of()));
        assertThat(editions.problems(series.slug(), wrong))
                .extracting(problem -> problem.field())
                .containsExactly("title", "end1", "link", "capacity", "closesOn", "offerHours", "perOrganisation");
    }

    @Test
    void nobodyElseComesToTheDesk() {
        var edition = fixture.open(2);
        var slug = hallSlug(edition);
        var registration =
                fixture.look(fixture.registers(edition)).registration().id();
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.EDITOR, Role.ARENA_COORDINATOR)) {
            fixture.somebody(role);
            var refused = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(List.<Runnable>of(
                            () -> desk.require(slug),
                            () -> desk.change(slug, ArenaFixture.series(Access.OPEN)),
                            () -> desk.programme(slug, List.of()),
                            () -> desk.invite(slug, "x@y.nl"),
                            () -> desk.leave(slug),
                            () -> editions.of(slug),
                            () -> editions.propose(slug),
                            () -> editions.draft(slug, fixture.plan(9, 1), true),
                            () -> editions.change(edition.id(), fixture.plan(1, 5)),
                            () -> editions.publish(edition.id()),
                            () -> editions.cancel(edition.id(), "weg"),
                            () -> editions.programme(edition.id(), List.of()),
                            () -> editions.add(edition.id(), new MaterialPlan("a", "https://a.nl/b", true)),
                            () -> people.look(edition.id(), new People.Filter("", null, null, 1)),
                            () -> people.placed(edition.id()),
                            () -> people.place(registration),
                            () -> people.remove(registration)))
                    .allSatisfy(act -> assertThat(answer(act)).as(role.name()).isEqualTo(refused));
        }
    }

    @Test
    void thePageOfAnEditionCostsAsManyQueriesWithManyAsWithOne() {
        var edition = fixture.open(3);
        var slug = hallSlug(edition);
        fixture.registers(edition);
        var one = Queries.of(() -> hall.edition(slug, "1"));
        for (int i = 0; i < 20; i++) {
            fixture.registers(edition);
        }
        assertThat(Queries.of(() -> hall.edition(slug, "1"))).isEqualTo(one).isLessThanOrEqualTo(8);
    }
}
