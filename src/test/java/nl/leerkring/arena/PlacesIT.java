package nl.leerkring.arena;

import static nl.leerkring.arena.ArenaFixture.answer;
import static nl.leerkring.arena.ArenaFixture.email;
import static nl.leerkring.arena.ArenaFixture.registration;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Registering: places, the waiting list, the personal link, and what people are mailed. */
@ArquillianTest
class PlacesIT {
    @Inject
    ArenaFixture fixture;

    @Inject
    RegistrationDoor door;

    @Inject
    MyRegistrations mine;

    @Inject
    EditionDesk editions;

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    @Test
    void aVisitorGetsAPlaceAndTheAppointmentByMail() {
        var edition = fixture.open(2);
        var email = email();
        var secret = fixture.registers(edition, registration(email, "provider"));

        assertThat(fixture.look(secret).registration().placed()).isTrue();
        assertThat(fixture.letters(email)).singleElement().satisfies(letter -> {
            assertThat(letter.template()).isEqualTo("arenaPlaced");
            assertThat(letter.method()).isEqualTo("REQUEST");
            assertThat(letter.calendar()).contains("UID:" + edition.life().uid());
            assertThat(letter.link()).endsWith("/arena/registrations/" + secret);
            assertThat(letter.all()).doesNotContain("Rolstoel");
        });
    }

    @Test
    void aLateRegistrationGoesToTheWaitingList() {
        var edition = fixture.open(1);
        fixture.registers(edition);
        var second = fixture.registers(edition);
        var third = fixture.registers(edition);

        assertThat(fixture.look(second).registration().waiting()).isTrue();
        assertThat(fixture.look(second).before()).isZero();
        assertThat(fixture.look(third).before()).isEqualTo(1);
    }

    @Test
    void anAddressThatIsRegisteredAlreadyIsMailedItsOwnLinkAndToldNothingMore() {
        var edition = fixture.open(5);
        var email = email();
        var first = fixture.registers(edition, registration(email, "provider"));
        var again = fixture.asVisitor(
                () -> door.register(edition.id(), registration(" " + email.toUpperCase() + " ", "expert")));

        assertThat(again.secret()).isNull();
        assertThat(again.state()).isEqualTo(RegistrationState.PLACED);
        assertThat(answer(() -> fixture.look(first))).isEqualTo("error.notFound");
        var letters = fixture.letters(email);
        assertThat(letters).extracting(ArenaFixture.Letter::template).containsExactly("arenaPlaced", "arenaAgain");
        assertThat(fixture.look(letters.get(1).secret()).registration().plan().perspective())
                .isEqualTo("provider");
    }

    @Test
    void whoCancelsMakesRoomForTheNextWhoSaysYes() {
        var edition = fixture.open(1);
        var email = email();
        var first = fixture.registers(edition);
        fixture.registers(edition, registration(email, "provider"));

        door.cancel(first);
        door.cancel(first);
        var offer = fixture.letters(email).get(1);
        assertThat(offer.template()).isEqualTo("arenaOffered");
        assertThat(fixture.look(offer.secret()).registration().offered()).isTrue();

        door.accept(offer.secret());
        door.accept(offer.secret());
        assertThat(fixture.look(offer.secret()).registration().placed()).isTrue();
        assertThat(fixture.letters(email))
                .extracting(ArenaFixture.Letter::template)
                .containsExactly("arenaWaiting", "arenaOffered", "arenaPlaced");
    }

    @Test
    void whoCancelsLosesTheAppointmentAndCanComeBackAtTheEndOfTheList() {
        var edition = fixture.open(1);
        var email = email();
        var first = fixture.registers(edition, registration(email, "provider"));
        fixture.registers(edition);
        door.cancel(first);
        assertThat(fixture.letters(email).get(1).method()).isEqualTo("CANCEL");

        var again = fixture.registers(edition, registration(email, "provider"));
        assertThat(fixture.look(again).registration().waiting()).isTrue();
    }

    @Test
    void whatIsWrongIsToldBesideEveryField() {
        var edition = fixture.open(1);
        var plan = new RegistrationPlan("", "", "geen adres", "niets", null, true, "<b>", "x".repeat(301), false);
        assertThat(fixture.asVisitor(() -> door.problems(edition.id(), plan)))
                .extracting(problem -> problem.field())
                .containsExactly(
                        "name", "organisation", "email", "perspective", "first", "online", "needs", "proposal");
    }

    @Test
    void nobodyRegistersBeforeItOpensAfterItClosesOrForWhatIsNotPublished() {
        var series = fixture.started(Access.OPEN);
        var plan = fixture.plan(1, 5);
        var room = plan.room();
        var later = new EditionPlan.Room(
                5, 0, room.closesOn().minusDays(1), room.closesOn(), null, 48, null, false, List.of());
        var edition = fixture.open(series, new EditionPlan(1, plan.title(), null, plan.days(), plan.where(), later));
        assertThat(answer(() -> fixture.registers(edition))).isEqualTo("arena.closed");

        editions.draft(series.slug(), fixture.plan(2, 5), false);
        var draft = editions.require(series.slug(), "2").edition();
        assertThat(answer(() -> fixture.registers(draft))).isEqualTo("error.notFound");

        fixture.move(java.time.Duration.ofDays(ArenaFixture.SOON - 6));
        assertThat(answer(() -> fixture.registers(edition))).isEqualTo("arena.closed");
    }

    @Test
    void anAccountIsNeededWhereTheSeriesSaysSoAndOnlyWithTheOwnAddress() {
        var edition = fixture.open(fixture.started(Access.ACCOUNT), fixture.plan(1, 5));
        assertThat(answer(() -> fixture.registers(edition))).isEqualTo("error.forbidden");
        var member = fixture.somebody(Role.LEARNER);
        assertThat(answer(() -> door.register(edition.id(), registration(email(), "provider"))))
                .isEqualTo("email arena.error.ownEmail");
        door.register(edition.id(), registration(ArenaFixture.address(member), "provider"));
        assertThat(mine.coming())
                .singleElement()
                .matches(row -> row.registration().placed());
    }

    @Test
    void bySelectionPeopleAskAndACoordinatorChooses() {
        var edition = fixture.open(fixture.started(Access.SELECTION), fixture.plan(1, 5));
        var secret = fixture.registers(edition);
        assertThat(fixture.look(secret).registration().state()).isEqualTo(RegistrationState.ASKED);
    }

    @Test
    void ofOneTopicOnTwoDatesPeopleChooseOne() {
        var series = fixture.started(Access.OPEN);
        var email = email();
        var one = fixture.open(series, choice(1));
        var other = fixture.open(series, choice(2));
        fixture.registers(one, registration(email, "provider"));
        assertThat(answer(() -> fixture.registers(other, registration(email, "provider"))))
                .isEqualTo("email arena.error.choice");
    }

    private EditionPlan choice(int number) {
        var plan = fixture.plan(number, 5);
        var room =
                new EditionPlan.Room(5, 0, null, plan.room().closesOn(), null, 48, "eigen bijdrage", false, List.of());
        return new EditionPlan(number, plan.title(), null, plan.days(), plan.where(), room);
    }

    @Test
    void aSecretThatNobodyHasLeadsNowhere() {
        for (var secret : new String[] {null, "", "x", "A".repeat(43), "../..", "A".repeat(500)}) {
            assertThat(answer(() -> mine.look(secret))).isEqualTo("error.notFound");
            assertThat(answer(() -> door.cancel(secret))).isEqualTo("error.notFound");
        }
    }
}
