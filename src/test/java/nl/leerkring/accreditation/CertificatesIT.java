package nl.leerkring.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Provider;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.VersionId;
import nl.leerkring.training.Versions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates in the real server and database; only what other features hand over is made up here. */
@ArquillianTest
class CertificatesIT {
    private static final long ENROLMENT = 900_100;

    @Inject
    Certificates certificates;

    @Inject
    IssuedCertificates issued;

    @Inject
    Provider provider;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Resource
    UserTransaction transaction;

    private final List<Mail> mails = new ArrayList<>();

    @BeforeEach
    void noorCompletedATraining() throws Exception {
        issue(ENROLMENT);
        caller.become(Completions.NOOR, Set.of(Role.LEARNER));
    }

    @Test
    void theSameCompletionTwiceGivesOneCertificateAndOneMail() throws Exception {
        issue(ENROLMENT + 1);
        issue(ENROLMENT + 1);
        assertThat(certificates.mine().stream().filter(row -> row.enrolmentId() == ENROLMENT + 1))
                .hasSize(1);
        assertThat(mails)
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(mail -> assertThat(mail.template()).isEqualTo("certificate"));
    }

    @Test
    void aCompletionIsHeardWithinItsTransaction() {
        assertThat(CDI.current().getBeanManager().resolveObserverMethods(Completions.of(ENROLMENT)))
                .filteredOn(observer -> observer.getBeanClass().equals(Issuing.class))
                .singleElement()
                .satisfies(
                        observer -> assertThat(observer.getTransactionPhase()).isEqualTo(TransactionPhase.IN_PROGRESS));
    }

    @Test
    void theDatabaseRefusesASecondCertificateForAnEnrolment() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> {
                        issued.add(new Certificate(
                                        PaperNumber.next(new java.util.Random()),
                                        Completions.of(ENROLMENT),
                                        "X",
                                        Completions.training())
                                .signedBy(provider.issuer(), clock.now()));
                        issued.byEnrolment(ENROLMENT);
                    })
                    .hasMessageContaining("certificate_enrolment");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void itSaysWhatWasTrueAtCompletion() {
        var sheet = certificates.forEnrolment(ENROLMENT);
        assertThat(sheet.holder()).isEqualTo(Completions.NOORS_NAME);
        assertThat(sheet.study().completedOn()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(sheet.study().scorePercent()).isEqualTo(86);
        assertThat(sheet.study().hours()).isEqualByComparingTo("1.25");
        assertThat(sheet.signed().kvk()).isEqualTo("00000000");
        assertThat(sheet.signed().function()).isEqualTo("Opleidingscoördinator");
        assertThat(sheet.lines())
                .extracting(AccreditationLine::standing)
                .containsExactly(Standing.COUNTS, Standing.NO_LONGER_VALID);
    }

    @Test
    void theOwnerDownloadsThePaper() {
        var pdf = certificates.pdf(certificates.forEnrolment(ENROLMENT).number());
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void somebodyElseFindsNothing() {
        var number = certificates.forEnrolment(ENROLMENT).number();
        caller.become(Completions.SOMEBODY_ELSE, Set.of(Role.LEARNER, Role.ADMINISTRATOR));
        assertRefused(() -> certificates.pdf(number), DomainException.Kind.NOT_FOUND);
        assertRefused(() -> certificates.forEnrolment(ENROLMENT), DomainException.Kind.NOT_FOUND);
        assertThat(certificates.mine()).isEmpty();
    }

    @Test
    void everybodyVerifiesAndSeesNoMoreThanAgreed() {
        var number = certificates.forEnrolment(ENROLMENT).number();
        var found = certificates.verify(number).orElseThrow();
        assertThat(found.holder()).isEqualTo("N. B. i.");
        assertThat(found.toString())
                .doesNotContain("Brandsma", "@", Completions.NOOR.toString(), Long.toString(ENROLMENT));
        assertThat(Verification.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .as("neither score nor member among what strangers see")
                .noneMatch(name -> name.matches("(?i).*(score|percent|member|email|enrolment).*"));
        assertThat(certificates.verify(PaperNumber.next(new java.security.SecureRandom())))
                .isEmpty();
    }

    private static void assertRefused(Runnable action, DomainException.Kind kind) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private void issue(long enrolmentId) throws Exception {
        var issuing = new Issuing();
        issuing.issued = issued;
        issuing.provider = provider;
        issuing.clock = clock;
        issuing.directory = new Directory() {
            @Override
            public Optional<Person> person(MemberId id) {
                return Optional.of(
                        new Person(id, "Noor", Completions.NOORS_NAME, "noor@demo.test", Locale.forLanguageTag("nl")));
            }
        };
        issuing.versions = new Versions() {
            @Override
            public Optional<TrainingVersion> find(VersionId id) {
                return Optional.of(Completions.training());
            }
        };
        issuing.outbox = new Outbox() {
            @Override
            public void post(Mail mail) {
                mails.add(mail);
            }
        };
        transaction.begin();
        issuing.issue(Completions.of(enrolmentId));
        transaction.commit();
    }
}
