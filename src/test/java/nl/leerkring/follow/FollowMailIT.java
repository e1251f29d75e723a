package nl.leerkring.follow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.arena.SeriesFacts;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Followers hear of editions, each of them once. */
@ArquillianTest
class FollowMailIT {
    private static final int MANY = FollowRounds.MOST + 30;

    @Inject
    ArenaFixture fixture;

    @Inject
    FollowFixture following;

    @Inject
    FollowMails mails;

    @Inject
    Followers followers;

    @Inject
    EditionDesk editions;

    @Inject
    EditionDirectory directory;

    @Inject
    FollowDoor door;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedExecutorService nodes;

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
    void whoConfirmedHearsOnceOfEachEditionThatIsPublishedSince() {
        var follower = ArenaFixture.email();
        var waiting = ArenaFixture.email();
        fixture.open(series, fixture.plan(1, 3));
        var secret = following.follows(series, follower);
        following.asks(series, waiting);
        following.clockTicks();
        assertThat(following.subjects(follower)).containsExactly("Wil je deze reeks volgen?");
        var edition = fixture.open(series, fixture.plan(2, 3));
        following.clockTicks();
        editions.publish(edition.id());
        following.clockTicks();
        assertThat(following.subjects(follower))
                .containsExactly("Wil je deze reeks volgen?", "Nieuwe bijeenkomst: Wat doet de eigen bijdrage?");
        fixture.open(series, fixture.plan(3, 3));
        following.clockTicks();
        door.stop(secret);
        fixture.open(series, fixture.plan(4, 3));
        following.clockTicks();
        assertThat(following.subjects(follower)).hasSize(3);
        assertThat(following.subjects(waiting)).hasSize(1);
    }

    @Test
    void theMailHoldsWhatWhenAndWhereAndTheLinkToStop() throws Exception {
        var email = ArenaFixture.email();
        var secret = following.follows(series, email);
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
        following.follows(series, email);
        var edition = fixture.open(series, fixture.plan(1, 3));
        editions.cancel(edition.id(), "De zaal is dicht");
        following.clockTicks();
        fixture.open(series, fixture.plan(2, 3));
        fixture.move(Duration.ofDays(ArenaFixture.SOON + 1));
        following.clockTicks();
        fixture.realTime();
        following.clockTicks();
        assertThat(following.subjects(email)).hasSize(1);
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
            following.clockTicks();
            return null;
        };
        for (var looked : nodes.invokeAll(Collections.nCopies(3, node))) {
            looked.get();
        }
        following.clockTicks();
        var addresses = following.column("select address from notification_mail where address like ?", place + "%");
        assertThat(addresses).hasSize(MANY).doesNotHaveDuplicates();
    }
}
