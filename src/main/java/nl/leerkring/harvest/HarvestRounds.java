package nl.leerkring.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationForgotten;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Bundles;

/** When the date of an experiment has come, who added it is asked how it went, once. Who is forgotten is forgotten here too. */
@ApplicationScoped
public class HarvestRounds {
    private static final int MOST = 20;

    @Inject
    Clock clock;

    @Inject
    Findings findings;

    @Inject
    People people;

    @Inject
    EditionDirectory editions;

    @Inject
    Outbox outbox;

    /** Writes the mails that are due. @return how many experiments were handled */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        var due = findings.due(clock.today(), MOST);
        due.forEach(this::ask);
        return due.size();
    }

    private void ask(Finding finding) {
        finding.asked(clock.now());
        var row = finding.row(0, List.of());
        people.find(finding.registration())
                .ifPresent(person -> editions.find(finding.edition())
                        .ifPresent(place -> outbox.post(new Mail(
                                person.member(),
                                person.plan().email(),
                                Bundles.LANGUAGES.get(0),
                                "harvestDue",
                                place.series().address("/experiments"),
                                List.of(person.plan().name(), place.series().title(), row.content())))));
    }

    void forgotten(@Observes RegistrationForgotten event) {
        findings.by(event.registration()).forEach(Finding::forgetAuthor);
    }
}
