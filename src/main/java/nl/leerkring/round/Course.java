package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.leerkring.shared.Clock;

/** Keeps what happens in a round, and tells everybody. The round must be ours: taken in this transaction. */
@ApplicationScoped
class Course {
    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    Seals seals;

    @Inject
    RoundMails mails;

    @Inject
    Event<RoundChanged> changed;

    /** One more happening. @return where the round stands after it */
    Round keep(LiveRound live, Round before, Happening happening) {
        var after = before.after(happening);
        rounds.add(new KeptHappening(live.id(), after.happened(), happening, sealed(live, happening.note())));
        if (after.phase() == Round.Phase.ENDED) {
            live.end(clock.now());
        }
        if (before.isInTerms()) {
            terms(live, before, after);
        }
        changed.fire(new RoundChanged(live.id(), live.change()));
        return after;
    }

    private void terms(LiveRound live, Round before, Round after) {
        live.due(TermRules.until(after).orElse(null));
        var begun = before.phase() == Round.Phase.WAITING && after.phase() == Round.Phase.RUNNING;
        if (begun || after.step() != before.step()) {
            live.remind(clock.now());
            mails.begun(live, after);
        } else if (after.phase() == Round.Phase.ENDED) {
            mails.over(live, after);
        }
    }

    private byte[] sealed(LiveRound live, String note) {
        return note == null || note.isEmpty() ? null : seals.seal(live, note);
    }
}
