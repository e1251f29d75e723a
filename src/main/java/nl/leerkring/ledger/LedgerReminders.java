package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import nl.leerkring.ledger.Expiring.Ending;
import nl.leerkring.membership.Directory;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/**
 * Reminds people of what ends: once a day, in one transaction with the note that it was done, so each reminder is sent once whatever the number of nodes.
 * One mail a person, which tells nothing of what it is: that stands in the dossier.
 */
@ApplicationScoped
public class LedgerReminders {
    private static final int FROM_HOUR = 8;
    private static final int FARTHEST = 24;

    @Inject
    Clock clock;

    @Inject
    Statements statements;

    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    @Inject
    @Any
    Instance<Expiring> all;

    /** Writes the mails of today. @return how many people get one; 0 also when it was done today */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        var today = clock.today();
        if (clock.now().atZone(Clock.ZONE).getHour() < FROM_HOUR
                || statements.run("insert ignore into ledger_reminder_day (day) values (?1)", today) == 0) {
            return 0;
        }
        var told = new LinkedHashSet<MemberId>();
        all.stream()
                .flatMap(one -> one.between(today, today.plusMonths(FARTHEST)).stream())
                .filter(ending -> due(ending, today))
                .forEach(ending -> told.add(ending.member()));
        told.forEach(this::remind);
        return told.size();
    }

    /** Notes it. Who comes late hears it once, not once for each time that was missed. */
    private boolean due(Ending ending, LocalDate today) {
        return ending.remind().stream()
                        .distinct()
                        .filter(months ->
                                months > 0 && !today.isBefore(ending.on().minusMonths(months)))
                        .map(months -> statements.run(
                                "insert ignore into ledger_reminder (member, about, ends_on, months, told_at)"
                                        + " values (?1, ?2, ?3, ?4, ?5)",
                                ending.member().value(),
                                ending.key(),
                                ending.on(),
                                months,
                                clock.now()))
                        .reduce(0, Integer::sum)
                > 0;
    }

    private void remind(MemberId member) {
        directory
                .person(member)
                .ifPresent(person -> outbox.post(new Mail(
                        person.id(),
                        person.email(),
                        person.language(),
                        "dossierEnding",
                        "/accreditation#ending",
                        List.of(person.displayName()))));
    }
}
