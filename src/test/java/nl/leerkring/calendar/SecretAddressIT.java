package nl.leerkring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secret address of a calendar, from when it is made until it stops. */
@ArquillianTest
class SecretAddressIT {
    @Inject
    AgendaRoom room;

    @Inject
    FeedDoor door;

    @Inject
    GroupFixture people;

    @Inject
    TestClock clock;

    @Inject
    Event<AccountRemoved> removed;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/leerkring")
    DataSource source;

    private MemberId me;

    @BeforeEach
    void somebody() {
        me = people.somebody(Role.LEARNER);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void whoAskedForNoneHasNone() {
        assertThat(room.address()).isEmpty();
        assertThat(room.coming()).isEmpty();
        room.stop(1);
        refused("calendar.error.changed", () -> room.renew(1));
        assertThat(room.address()).isEmpty();
    }

    @Test
    void itIsMadeOnceAndOnlyItsHashIsKept() throws Exception {
        var secret = room.make();
        assertThat(secret).matches("[\\w-]{43}");
        refused("calendar.error.made", room::make);
        assertThat(door.read(secret)).isPresent();
        assertThat(count("select count(*) from calendar_feed where secret_hash = ?", Secret.hash(secret)))
                .isOne();
        assertThat(count("select count(*) from calendar_feed where secret_hash = ?", secret))
                .isZero();
    }

    @Test
    void afterRenewingTheEarlierOneStopsAtOnceAndSendingThePageAgainDoesNothing() {
        var first = room.make();
        var seen = room.address().orElseThrow().revision();
        var second = room.renew(seen);
        assertThat(second).isNotEqualTo(first);
        assertThat(door.read(first)).isEmpty();
        assertThat(door.hasEnded(first)).isTrue();
        refused("calendar.error.changed", () -> room.renew(seen));
        assertThat(door.read(second)).isPresent();
        assertThat(door.hasEnded(second)).isFalse();
    }

    @Test
    void stoppedMeansThatThereIsNone() {
        var secret = room.make();
        refused("calendar.error.changed", () -> room.stop(2));
        room.stop(1);
        room.stop(1);
        assertThat(door.read(secret)).isEmpty();
        assertThat(door.hasEnded(secret)).isTrue();
        assertThat(room.address()).isEmpty();
        assertThat(door.read(room.make())).isPresent();
        assertThat(door.read(secret)).isEmpty();
    }

    @Test
    void aMadeUpSecretAndTheHashOfARealOneOpenNothing() {
        var secret = room.make();
        for (var other : new String[] {"", Secret.create(), Secret.hash(secret), secret.substring(1), secret + "x"}) {
            assertThat(door.read(other)).as(other).isEmpty();
            assertThat(door.hasEnded(other)).as(other).isFalse();
        }
    }

    @Test
    void nobodyElseComesToIt() {
        var secret = room.make();
        people.somebody(Role.ADMINISTRATOR);
        assertThat(room.address()).isEmpty();
        refused("calendar.error.changed", () -> room.renew(1));
        room.stop(1);
        people.nobody();
        assertThat(door.read(secret)).isPresent();
        for (Runnable act :
                new Runnable[] {room::coming, room::address, room::make, () -> room.renew(1), () -> room.stop(1)}) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.FORBIDDEN));
        }
    }

    @Test
    void whenItWasReadIsNotedToAQuarterOfAnHour() {
        var secret = room.make();
        assertThat(room.address().orElseThrow().readAt()).isNull();
        door.read(secret);
        var first = room.address().orElseThrow().readAt();
        assertThat(first).isNotNull();
        clock.move(FeedAddress.NOTED.minusMinutes(1));
        door.read(secret);
        assertThat(room.address().orElseThrow().readAt()).isEqualTo(first);
        clock.move(Duration.ofMinutes(2));
        door.read(secret);
        var row = room.address().orElseThrow();
        assertThat(row.readAt()).isAfter(first);
        // what the page showed still holds
        room.renew(row.revision());
        assertThat(room.address().orElseThrow().readAt()).isNull();
    }

    @Test
    void whenTheAccountGoesNothingStays() throws Exception {
        var secret = room.make();
        transaction.begin();
        removed.fire(new AccountRemoved(me));
        transaction.commit();
        assertThat(door.read(secret)).isEmpty();
        assertThat(count("select count(*) from calendar_feed where member = ?", me.value()))
                .isZero();
        assertThat(count("select count(*) from calendar_feed_ended where secret_hash = ?", Secret.hash(secret)))
                .isZero();
    }

    private int count(String sql, Object argument) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, argument);
            var found = statement.executeQuery();
            found.next();
            return found.getInt(1);
        }
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
