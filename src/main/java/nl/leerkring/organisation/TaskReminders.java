package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/**
 * Mails once before and once after the day of a task, to who has not completed it, in the day. Tasks are locked and marked in the transaction that writes the mails,
 * so each is sent once, whatever the number of nodes.
 */
@ApplicationScoped
public class TaskReminders {
    private static final int MOST = 50;
    private static final int FROM_HOUR = 8;

    @Inject
    Clock clock;

    @Inject
    Tasks tasks;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationMails mails;

    /** Writes the mails that are due. @return how many tasks were handled; none when all are done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        if (clock.now().atZone(Clock.ZONE).getHour() < FROM_HOUR) {
            return 0;
        }
        return handle(tasks.lockAhead(clock.today(), MOST), false, Task::toldAhead)
                + handle(tasks.lockLate(clock.today(), MOST), true, Task::toldLate);
    }

    private int handle(List<Task> due, boolean late, BiConsumer<Task, Instant> mark) {
        var now = clock.now();
        Map<Long, Long> undone = tasks.undone(due.stream().map(Task::id).toList(), now);
        var facts = organisations
                .all(due.stream().map(Task::organisation).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::facts));
        due.forEach(task -> {
            mark.accept(task, now);
            if (undone.containsKey(task.id())) {
                mails.remind(late, facts.get(task.organisation()), new MemberId(undone.get(task.id())), task.wish());
            }
        });
        return due.size();
    }
}
