package nl.leerkring.follow;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.membership.FixtureDirectory;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Following a series by mail: asking, confirming, stopping, being forgotten, and how many do. */
@ArquillianTest
class FollowIT {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    ArenaFixture fixture;

    @Inject
    FollowFixture following;

    @Inject
    FollowDoor door;

    @Inject
    FollowDesk desk;

    @Inject
    FollowRounds rounds;

    @Inject
    Event<AccountRemoved> removed;

    @Inject
    UserTransaction transaction;

    private SeriesFacts series;

    @BeforeEach
    void aSeries() {
        series = fixture.started(Access.OPEN);
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    @Test
    void theAnswerIsTheSameForEverybodyAndOneMailAnHourGoes() {
        var email = ArenaFixture.email();
        var secret = following.asks(series, email);
        assertThat(following.asks(series, email)).isEqualTo(secret);
        assertThat(answer(() -> door.ask(series.slug(), " " + email.toUpperCase(Locale.ROOT), DUTCH)))
                .isEqualTo("ok");
        assertThat(following.subjects(email)).hasSize(1);
        fixture.move(Duration.ofMinutes(61));
        assertThat(following.follows(series, email)).isEqualTo(secret);
        assertThat(following.asks(series, email)).isEqualTo(secret);
        fixture.move(Duration.ofMinutes(61));
        assertThat(following.asks(series, email)).isEqualTo(secret);
        assertThat(following.subjects(email))
                .containsExactly("Wil je deze reeks volgen?", "Wil je deze reeks volgen?", "Je volgt deze reeks al");
    }

    @Test
    void aWrongAddressIsToldBesideTheFieldAndASeriesThatIsNotThereIsNotFound() {
        for (var wrong : List.of("", "noor", "noor@", "a@b.c,d@e.f", "x".repeat(250) + "@voorbeeld.test")) {
            assertThat(answer(() -> door.ask(series.slug(), wrong, DUTCH)))
                    .as(wrong)
                    .startsWith("followEmail membership.error.");
        }
        assertThat(answer(() -> door.ask("bestaat-niet", ArenaFixture.email(), DUTCH)))
                .isEqualTo("error.notFound");
        assertThat(following.column(
                        "select email from follow_follower where series_id = ?",
                        series.id().value()))
                .isEmpty();
    }

    @Test
    void whoDoesNotConfirmInAWeekIsForgotten() {
        var email = ArenaFixture.email();
        var secret = following.asks(series, email);
        var other = ArenaFixture.email();
        var kept = following.follows(series, other);
        fixture.move(Duration.ofDays(7).minusMinutes(1));
        rounds.forget();
        assertThat(door.look(secret).confirmed()).isFalse();
        fixture.move(Duration.ofMinutes(2));
        rounds.forget();
        assertThat(answer(() -> door.look(secret))).isEqualTo("error.notFound");
        assertThat(following.column(
                        "select email from follow_follower where series_id = ?",
                        series.id().value()))
                .containsExactly(other);
        assertThat(door.look(kept).confirmed()).isTrue();
    }

    @Test
    void whoStopsIsGoneAtOnceAndALinkOfNothingDoesNothing() {
        var email = ArenaFixture.email();
        var secret = following.follows(series, email);
        assertThat(desk.count(series.slug())).isOne();
        door.stop(secret);
        assertThat(following.column("select email from follow_follower where email = ?", email))
                .isEmpty();
        for (var token :
                Stream.of(secret, "", "x", "A".repeat(43), secret + "a", null).toList()) {
            assertThat(List.<Runnable>of(() -> door.look(token), () -> door.confirm(token), () -> door.stop(token)))
                    .allSatisfy(act -> assertThat(answer(act)).isEqualTo("error.notFound"));
        }
    }

    @Test
    void onlyWhoCoordinatesTheSeriesSeesHowManyFollowIt() {
        following.follows(series, ArenaFixture.email());
        following.asks(series, ArenaFixture.email());
        assertThat(desk.count(series.slug())).isOne();
        fixture.somebody(Role.ARENA_COORDINATOR);
        assertThat(answer(() -> desk.count(series.slug()))).isEqualTo("error.notFound");
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR)) {
            fixture.somebody(role);
            assertThat(answer(() -> desk.count(series.slug()))).isEqualTo("error.forbidden");
        }
    }

    @Test
    void theAddressOfAnAccountThatIsRemovedIsForgotten() throws Exception {
        var member = new MemberId(FixtureDirectory.FIRST + series.id().value());
        following.follows(series, ArenaFixture.address(member));
        assertThat(desk.count(series.slug())).isOne();
        transaction.begin();
        removed.fire(new AccountRemoved(member));
        transaction.commit();
        assertThat(desk.count(series.slug())).isZero();
    }
}
