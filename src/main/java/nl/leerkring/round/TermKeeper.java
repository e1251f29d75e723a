package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.leerkring.shared.Clock;

/**
 * Lets rounds go on whose term is over, and reminds who did not write the day before. A round is locked in the transaction in which it goes on, so
 * that each step begins once and each mail is sent once, whatever the number of nodes.
 */
@ApplicationScoped
public class TermKeeper {
    static final Duration BEFORE = Duration.ofDays(1);

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    Course course;

    @Inject
    RoundMails mails;

    /** Goes on where the term is over. @return how many rounds were handled; 0 when nothing is due */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int goOn() {
        var due = rounds.due(clock.now(), false);
        due.forEach(live -> {
            var round = rounds.round(live);
            TermRules.due(round, clock.now())
                    .ifPresentOrElse(happening -> course.keep(live, round, happening), () -> live.due(null));
        });
        return due.size();
    }

    /** Reminds who still has to write in a step that is over within a day. @return how many rounds were handled */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remind() {
        var due = rounds.due(clock.now().plus(BEFORE), true);
        due.forEach(live -> {
            var round = rounds.round(live);
            var wrote = rounds.wrote(live.id(), round.now().id());
            mails.remind(live, round, TermRules.missing(round, wrote));
            live.reminded();
        });
        return due.size();
    }
}
