package nl.leerkring.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import nl.leerkring.learning.TrainingCompleted;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Provider;
import nl.leerkring.shared.Clock;
import nl.leerkring.training.Versions;

/**
 * Issues the certificate in the transaction of the completion: they commit together or not at all. A completion that
 * was told twice gives one certificate; the unique enrolment in the database holds also when two nodes are told at the
 * same moment.
 */
@ApplicationScoped
public class Issuing {
    private static final System.Logger LOG = System.getLogger(Issuing.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    IssuedCertificates issued;

    @Inject
    Directory directory;

    @Inject
    Versions versions;

    @Inject
    Outbox outbox;

    @Inject
    Provider provider;

    @Inject
    Clock clock;

    /** A training was completed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void issue(@Observes TrainingCompleted completion) {
        if (issued.byEnrolment(completion.enrolmentId()).isPresent()) {
            return;
        }
        var person = directory.person(completion.member()).orElseThrow();
        var training = versions.find(completion.version()).orElseThrow();
        var certificate = new Certificate(freeNumber(), completion, nameOf(person), training)
                .signedBy(provider.issuer(), clock.now());
        issued.add(certificate);
        LOG.log(System.Logger.Level.INFO, "certificate issued for enrolment {0}", completion.enrolmentId());
        outbox.post(new Mail(
                person.id(),
                person.email(),
                person.language(),
                "certificate",
                "/accreditation/certificate?enrolment=" + completion.enrolmentId(),
                List.of(training.about().title(), person.displayName())));
    }

    private static String nameOf(Person person) {
        var name = person.nameOnCertificate();
        return name == null || name.isBlank() ? person.displayName() : name;
    }

    private PaperNumber freeNumber() {
        var number = PaperNumber.next(RANDOM);
        return issued.byNumber(number).isEmpty() ? number : freeNumber();
    }
}
