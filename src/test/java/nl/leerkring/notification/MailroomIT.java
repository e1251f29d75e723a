package nl.leerkring.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.notification.MailQuery.Sort;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailroomIT {
    @Inject
    Mailroom mailroom;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "leerkring")
    EntityManager em;

    @Test
    void onlyBeheerSeesTheOutbox() {
        for (var role : Role.values()) {
            caller.become(new MemberId(7), Set.of(role));
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> mailroom.list(newest(null, 1))).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> mailroom.read(1)).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> mailroom.tryAgain(1)).isInstanceOf(DomainException.class);
            }
        }
    }

    @Test
    void theListIsPagedNewestFirstAndFoundByItsAddress() throws Exception {
        asBeheer();
        var prefix = "page_" + UUID.randomUUID();
        for (int i = 10; i < 35; i++) {
            failed(prefix + i + "@example.test", null, i);
        }

        var first = mailroom.list(newest(prefix, 1));
        var second = mailroom.list(newest(prefix, 2));

        assertThat(first.total()).isEqualTo(25);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.rows()).hasSize(MailQuery.PAGE_SIZE);
        assertThat(first.rows().get(0).address()).isEqualTo(prefix + "34@example.test");
        assertThat(second.rows()).hasSize(5);
        assertThat(mailroom.list(new MailQuery(MailState.SENT, prefix, Sort.ADDRESS, true, 1))
                        .rows())
                .isEmpty();
        assertThat(mailroom.list(newest("%", 1)).rows()).isEmpty();
    }

    @Test
    void aMailWithATokenStaysClosedWhereMailsLeaveTheHouse() throws Exception {
        asBeheer();
        var id = failed("token-" + UUID.randomUUID() + "@example.test", "/membership/reset?token=secret", 0);

        var detail = mailroom.read(id);

        assertThat(detail.text()).isNull();
        assertThat(detail.link()).isNull();
        assertThat(detail.error()).isEqualTo("550 unknown");
    }

    @Test
    void aFailedMailCanBeTriedAgainAndOthersCannot() throws Exception {
        asBeheer();
        var id = failed("again-" + UUID.randomUUID() + "@example.test", null, 0);

        mailroom.tryAgain(id);

        assertThat(mailroom.read(id).row().state()).isNotEqualTo(MailState.FAILED);
        assertThatThrownBy(() -> mailroom.tryAgain(id)).hasMessage("outbox.notFailed");
    }

    @Test
    void aMailThatIsNotThereIsNotFound() {
        asBeheer();

        assertThatThrownBy(() -> mailroom.read(Long.MAX_VALUE)).hasMessage("error.notFound");
    }

    private void asBeheer() {
        caller.become(new MemberId(7), Set.of(Role.ADMINISTRATOR));
    }

    private long failed(String address, String action, int secondsLater) throws Exception {
        var mail = new Mail(null, address, Locale.ENGLISH, "emailChanged", action, List.of("Noor"));
        var moment = clock.now().plus(Duration.ofSeconds(secondsLater));
        var letter = new MailComposer.Letter("subject", action, "text", "html");
        var written = OutboxMail.write(mail, letter, "<" + UUID.randomUUID() + "@test>", moment);
        written.refused("550 unknown", true, new RetryPolicy(), moment);
        transaction.begin();
        em.persist(written);
        transaction.commit();
        return em.createQuery("select m.id from OutboxMail m where m.address = :address", Long.class)
                .setParameter("address", address)
                .getSingleResult();
    }

    private static MailQuery newest(String address, int page) {
        return new MailQuery(null, address, Sort.CREATED, false, page);
    }
}
