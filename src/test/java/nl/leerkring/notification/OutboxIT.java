package nl.leerkring.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.leerkring.membership.ConfirmationAsked;
import nl.leerkring.shared.Clock;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs in the server, beside its own worker, against the mail server of the run. */
@ArquillianTest
class OutboxIT {
    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    Claims claims;

    @Inject
    OutboxMails mails;

    @Inject
    Clock clock;

    @Inject
    TestClock time;

    @Inject
    UserTransaction transaction;

    @Inject
    Event<ConfirmationAsked> asked;

    @PersistenceContext(unitName = "leerkring")
    EntityManager em;

    @Resource
    ManagedExecutorService executor;

    @AfterEach
    void now() {
        time.reset();
    }

    @Test
    void aRolledBackTransactionLeavesNoMail() throws Exception {
        var address = address("rollback");

        transaction.begin();
        outbox.post(mail(address));
        transaction.rollback();

        assertThat(rows(address)).isEmpty();
    }

    @Test
    void aMailCannotBePostedOutsideATransaction() {
        assertThatThrownBy(() -> outbox.post(mail(address("outside"))))
                .isInstanceOf(jakarta.transaction.TransactionalException.class);
    }

    @Test
    void aCommittedMailIsSentRightAway() throws Exception {
        var address = address("commit");
        var begin = Instant.now();

        committed(() -> outbox.post(mail(address)));

        assertThat(settled(address)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(MailState.SENT);
            assertThat(row.attempts()).isEqualTo(1);
        });
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void manyWorkersAtOnceSendEachMailOnce() throws Exception {
        var address = address("workers");
        committed(() -> Stream.generate(() -> mail(address)).limit(30).forEach(outbox::post));

        Callable<Boolean> round = () -> {
            while (postman.deliverNext()) {
                Thread.onSpinWait();
            }
            return true;
        };
        for (var done : executor.invokeAll(List.of(round, round, round, round))) {
            done.get();
        }

        assertThat(settled(address)).hasSize(30).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(MailState.SENT);
            assertThat(row.attempts()).isEqualTo(1);
        });
    }

    @Test
    void aMailThatSomebodyWaitsForOvertakesAMailing() throws Exception {
        committed(() -> {
            for (var action : List.of("/training", "/membership/confirm?token=x")) {
                var mail = new Mail(null, address("order"), Locale.ENGLISH, "emailChanged", action, List.of("Noor"));
                var letter = new MailComposer.Letter("subject", null, "text", "html");
                em.persist(OutboxMail.write(mail, letter, "<" + UUID.randomUUID() + "@test>", clock.now()));
                em.flush();
            }
            assertThat(mails.lockNextDue(clock.now()))
                    .hasValueSatisfying(next -> assertThat(next.isSecret()).isTrue());
        });
    }

    @Test
    void aMailThatAnotherNodeClaimedIsTakenOverWhenItsLeaseEnds() throws Exception {
        var address = address("lease");
        claimed(address);

        postman.deliverNext();
        assertThat(rows(address)).singleElement().extracting(MailRow::state).isEqualTo(MailState.WAITING);

        time.move(Claims.LEASE.plusSeconds(1));
        postman.deliverNext();
        assertThat(settled(address)).singleElement().extracting(MailRow::state).isEqualTo(MailState.SENT);
    }

    @Test
    void aFailedAttemptIsRepeatedAfterItsPause() throws Exception {
        var address = address("retry");
        claimed(address);
        claims.refused(rows(address).get(0).id(), "could not connect", false);

        postman.deliverNext();
        assertThat(rows(address)).singleElement().extracting(MailRow::attempts).isEqualTo(1);

        time.move(Duration.ofSeconds(61));
        postman.deliverNext();
        assertThat(settled(address)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(MailState.SENT);
            assertThat(row.attempts()).isEqualTo(2);
        });
    }

    @Test
    void whatIsNoAddressFailsAtOnce() throws Exception {
        var address = "no address " + UUID.randomUUID();

        committed(() -> outbox.post(mail(address)));

        assertThat(settled(address)).singleElement().extracting(MailRow::state).isEqualTo(MailState.FAILED);
    }

    @Test
    void aSignUpIsMailedWithItsTokenAndTheTokenForgottenAfterwards() throws Exception {
        var address = address("sign-up");

        committed(() -> asked.fire(new ConfirmationAsked(address, "Noor", Locale.forLanguageTag("nl"), "t0k3n")));

        assertThat(settled(address)).singleElement().extracting(MailRow::state).isEqualTo(MailState.SENT);
        assertThat(em.createQuery("select m.text from OutboxMail m where m.address = :address")
                        .setParameter("address", address)
                        .getResultList())
                .containsExactly((Object) null);
    }

    /** A mail in the hands of a node that is not this one. */
    private void claimed(String address) throws Exception {
        var mail = mail(address);
        var letter = new MailComposer.Letter("subject", null, "text", "html");
        committed(() -> {
            var written = OutboxMail.write(mail, letter, "<" + UUID.randomUUID() + "@test>", clock.now());
            written.claim(clock.now().plus(Claims.LEASE));
            em.persist(written);
        });
    }

    private void committed(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    /** The mails to this address once none of them waits; the server's own worker may be faster than the test. */
    private List<MailRow> settled(String address) {
        var end = Instant.now().plusSeconds(20);
        var rows = rows(address);
        while (Instant.now().isBefore(end) && rows.stream().anyMatch(row -> row.state() == MailState.WAITING)) {
            Thread.onSpinWait();
            rows = rows(address);
        }
        return rows;
    }

    private List<MailRow> rows(String address) {
        return em.createQuery(
                        "select new nl.leerkring.notification.MailRow(m.id, m.createdAt, m.address, m.subject, m.state, "
                                + "m.attempts, m.nextAttemptAt, m.sentAt) from OutboxMail m where m.address = :address",
                        MailRow.class)
                .setParameter("address", address)
                .getResultList();
    }

    private static String address(String name) {
        return name + "-" + UUID.randomUUID() + "@example.test";
    }

    private static Mail mail(String address) {
        return new Mail(null, address, Locale.ENGLISH, "emailChanged", null, List.of("Noor"));
    }
}
