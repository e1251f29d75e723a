package nl.leerkring.casus;

import jakarta.inject.Inject;
import nl.leerkring.content.Casus;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.Completing;
import nl.leerkring.learning.PartPage;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Playing a case of a training that one follows. */
@UseCase
public class CasusRoom {
    @Inject
    Classroom classroom;

    @Inject
    Completing completing;

    @Inject
    Play play;

    @Inject
    Peers peers;

    /**
     * A choice or a step back.
     *
     * @param number of this move: the same move posted twice is made once
     * @param choice id of the choice; null for a step back
     */
    public record MakeMove(int number, String choice) {}

    /** Where the caller is in the case; before the first run: at its start. @throws DomainException 404, or refused when closed */
    @Permit(audited = false)
    public CasusDesk look(String slug, String part) {
        return play.look(stage(slug, part));
    }

    /**
     * Makes a move and tells where one is then. A move with a number that was made already changes nothing.
     *
     * @throws DomainException 404 when the choice is not there now
     */
    @Permit(audited = false)
    public CasusDesk move(String slug, String part, MakeMove move) {
        return play.move(stage(slug, part), move);
    }

    /** Starts anew from the first scene; the way so far stays kept. */
    @Permit(audited = false)
    public CasusDesk again(String slug, String part) {
        return play.again(stage(slug, part));
    }

    /**
     * The case is done, once an ending was reached.
     *
     * @return whether the training is complete
     * @throws DomainException refused before the first ending
     */
    @Permit
    public boolean finish(String slug, String part) {
        if (!play.everEnded(stage(slug, part))) {
            throw DomainException.refused("casus.finish.early");
        }
        return completing.done(slug, part, Casus.class);
    }

    /** The way looked back on. @throws DomainException refused while no ending is reached */
    @Permit(audited = false)
    public Debrief debrief(String slug, String part) {
        var desk = play.look(stage(slug, part));
        if (!desk.ended()) {
            throw DomainException.refused("casus.debrief.early");
        }
        return Debrief.of(desk, peers.of(slug, part));
    }

    private Stage stage(String slug, String part) {
        PartPage page = classroom.open(slug, part);
        if (!page.open()) {
            throw DomainException.refused(
                    page.row().lock().key(), page.row().lock().array());
        }
        return new Stage(page.version(), page.part(), CasusRun.ALONE);
    }
}
