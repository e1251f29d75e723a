package nl.leerkring.follow;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Following a series by mail: confirming, hearing of editions once, stopping, being forgotten. */
@ArquillianTest
class FollowIT {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int MANY = FollowRounds.MOST + 30;

    @Inject
    ArenaFixture fixture;

    @Inject
    FollowDoor door;

    @Inject
    FollowDesk desk;

    @Inject
    FollowRounds rounds;

    @Inject
    FollowMails mails;

    @Inject
    Followers followers;

    @Inject
    EditionDesk editions;

    @Inject
    EditionDirectory directory;

    @Inject
    Event<AccountRemoved> removed;

    @Inject
    UserTransaction transaction;

    @Inject
    Caller caller;

    @Resource
    ManagedExecutorService nodes;

    private SeriesFacts series;
    private MemberId coordinator;

    @BeforeEach
    void aSeries() {
        series = fixture.started(Access.OPEN);
        coordinator = caller.requireMember();
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    private String asks(String email) {
        fixture.visitor();
        door.ask(series.slug(), email, DUTCH);
        fixture.as(coordinator, Role.ARENA_COORDINATOR);
        return fixture.rows("select secret from follow_follower where email = ?", email)
                .get(0)
                .get("secret");
    }

    private String follows(String email) {
        var secret = asks(email);
        door.confirm(secret);
        return secret;
    }

    private void clockTicks() {
        while (rounds.tell() > 0) {
            // until nothing is due
        }
    }

    private List<String> subjects(String email) {
        return column("select subject from notification_mail where address = ? order by id", email);
    }

    private List<String> column(String sql, Object value) {
        return fixture.rows(sql, value).stream()
                .flatMap(row -> row.values().stream())
                .toList();
    }

    @Test
    void whoConfirmedHearsOnceOfEachEditionThatIsPublishedSince() {
        var follower = ArenaFixture.email();
        var waiting = ArenaFixture.email();
        fixture.open(series, fixture.plan(1, 3));
        var secret = follows(follower);
        asks(waiting);
        clockTicks();
        assertThat(subjects(follower)).containsExactly("Wil je deze reeks volgen?");
        var edition = fixture.open(series, fixture.plan(2, 3));
        clockTicks();
        editions.publish(edition.id());
        clockTicks();
        assertThat(subjects(follower))
                .containsExactly("Wil je deze reeks volgen?", "Nieuwe bijeenkomst: Wat doet de eigen bijdrage?");
        fixture.open(series, fixture.plan(3, 3));
        clockTicks();
        door.stop(secret);
        fixture.open(series, fixture.plan(4, 3));
        clockTicks();
        assertThat(subjects(follower)).hasSize(3);
        assertThat(subjects(waiting)).hasSize(1);
    }

    @Test
    void theMailHoldsWhatWhenAndWhereAndTheLinkToStop() throws Exception {
        var email = ArenaFixture.email();
        var secret = follows(email);
        var edition = fixture.open(series, fixture.plan(7, 3));
        transaction.begin();
        mails.tell(
                directory.find(edition.id()).orElseThrow(),
                followers.withSecret(secret).orElseThrow());
        followers.database.flush();
        // once a mail with a secret is sent, its text is forgotten
        var mail = fixture.rows(
                        "select link, body_text from notification_mail where address = ? order by id desc", email)
                .get(0);
        transaction.rollback();
        assertThat(mail.get("link")).endsWith(series.address("/7"));
        assertThat(mail.get("body_text"))
                .contains(series.title(), "Wat doet de eigen bijdrage?", "09:30 uur", "Buurthuis De Werf")
                .contains("Stop met volgen: http")
                .contains("/arena/follow?token=" + secret);
    }

    @Test
    void nobodyHearsOfAnEditionThatIsCancelledOrOverBeforeTheMailGoes() {
        var email = ArenaFixture.email();
        follows(email);
        var edition = fixture.open(series, fixture.plan(1, 3));
        editions.cancel(edition.id(), "De zaal is dicht");
        clockTicks();
        fixture.open(series, fixture.plan(2, 3));
        fixture.move(Duration.ofDays(ArenaFixture.SOON + 1));
        clockTicks();
        fixture.realTime();
        clockTicks();
        assertThat(subjects(email)).hasSize(1);
    }

    @Test
    void everybodyHearsItOnceAlsoWhenThereAreManyAndSeveralNodesLookAtOnce() throws Exception {
        var place = series.slug() + "-";
        transaction.begin();
        followers
                .database
                .createNativeQuery(
                        "insert into follow_follower (series_id, email, language, secret, asked_at, confirmed_at)"
                                + " with recursive n(i) as (select 1 union all select i + 1 from n where i < ?1)"
                                + " select ?2, concat(?3, i, '@voorbeeld.test'), 'en', left(sha2(uuid(), 256), 43),"
                                + " utc_timestamp(6) - interval 1 day, utc_timestamp(6) - interval 1 day from n")
                .setParameter(1, MANY)
                .setParameter(2, series.id().value())
                .setParameter(3, place)
                .executeUpdate();
        transaction.commit();
        fixture.open(series, fixture.plan(1, 3));
        Callable<Void> node = () -> {
            clockTicks();
            return null;
        };
        for (var looked : nodes.invokeAll(Collections.nCopies(3, node))) {
            looked.get();
        }
        clockTicks();
        var addresses = column("select address from notification_mail where address like ?", place + "%");
        assertThat(addresses).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void theAnswerIsTheSameForEverybodyAndOneMailAnHourGoes() {
        var email = ArenaFixture.email();
        var secret = asks(email);
        assertThat(asks(email)).isEqualTo(secret);
        fixture.visitor();
        assertThat(answer(() -> door.ask(series.slug(), " " + email.toUpperCase(Locale.ROOT), DUTCH)))
                .isEqualTo("ok");
        assertThat(subjects(email)).hasSize(1);
        fixture.move(Duration.ofMinutes(61));
        assertThat(follows(email)).isEqualTo(secret);
        assertThat(asks(email)).isEqualTo(secret);
        fixture.move(Duration.ofMinutes(61));
        assertThat(asks(email)).isEqualTo(secret);
        assertThat(subjects(email))
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
        assertThat(column(
                        "select email from follow_follower where series_id = ?",
                        series.id().value()))
                .isEmpty();
    }

    @Test
    void whoDoesNotConfirmInAWeekIsForgotten() {
        var email = ArenaFixture.email();
        var secret = asks(email);
        var other = ArenaFixture.email();
        var kept = follows(other);
        fixture.move(Duration.ofDays(7).minusMinutes(1));
        rounds.forget();
        assertThat(door.look(secret).confirmed()).isFalse();
        fixture.move(Duration.ofMinutes(2));
        rounds.forget();
        assertThat(answer(() -> door.look(secret))).isEqualTo("error.notFound");
        assertThat(column(
                        "select email from follow_follower where series_id = ?",
                        series.id().value()))
                .containsExactly(other);
        assertThat(door.look(kept).confirmed()).isTrue();
    }

    @Test
    void whoStopsIsGoneAtOnceAndALinkOfNothingDoesNothing() {
        var email = ArenaFixture.email();
        var secret = follows(email);
        assertThat(desk.count(series.slug())).isOne();
        door.stop(secret);
        assertThat(column("select email from follow_follower where email = ?", email))
                .isEmpty();
        for (var token :
                Stream.of(secret, "", "x", "A".repeat(43), secret + "a", null).toList()) {
            assertThat(List.<Runnable>of(() -> door.look(token), () -> door.confirm(token), () -> door.stop(token)))
                    .allSatisfy(act -> assertThat(answer(act)).isEqualTo("error.notFound"));
        }
    }

    @Test
    void onlyWhoCoordinatesTheSeriesSeesHowManyFollowIt() {
        follows(ArenaFixture.email());
        asks(ArenaFixture.email());
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
        var member = fixture.somebody(Role.LEARNER);
        follows(ArenaFixture.address(member));
        transaction.begin();
        removed.fire(new AccountRemoved(member));
        transaction.commit();
        assertThat(desk.count(series.slug())).isZero();
    }
}
