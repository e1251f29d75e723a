package nl.leerkring.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Clock;

/**
 * On the day of a plan a mail asks how it went. The plan is locked and marked in the transaction that writes the mail, so each is sent
 * once, whatever the number of nodes. Nothing of the plan stands in the mail.
 */
@ApplicationScoped
public class Reminders {
    private static final int MOST = 20;

    @Inject
    Clock clock;

    @Inject
    Traces traces;

    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    /** Writes the mails that are due. @return how many plans were handled; less than a round holds when all are done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        var due = traces.lockDue(clock.now(), MOST);
        due.forEach(plan -> {
            plan.reminded(clock.now());
            directory
                    .person(plan.member())
                    .ifPresent(person -> outbox.post(new Mail(
                            person.id(),
                            person.email(),
                            person.language(),
                            "assignment",
                            "/learning/" + plan.slug() + "/" + plan.part(),
                            List.of(person.displayName()))));
        });
        return due.size();
    }
}
