package nl.leerkring.casus;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.content.Casus;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.training.Versions;

/** What happens on a stage, once it is sure that the caller may be there. A run stays in the version in which it began. */
@Dependent
class Play {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Runs runs;

    CasusDesk look(Stage stage) {
        var run = last(stage);
        return run.map(found -> desk(casus(stage, found), found, runs.moves(found.id())))
                .orElseGet(() -> new CasusDesk(stage.casus(), Way.of(stage.casus(), List.of()), 1, false));
    }

    CasusDesk move(Stage stage, CasusRoom.MakeMove wanted) {
        var run = last(stage).orElseGet(() -> begin(stage, 1));
        runs.lock(run);
        var casus = casus(stage, run);
        var moves = new ArrayList<>(runs.moves(run.id()));
        if (wanted.number() == moves.size() + 1) {
            var before = Way.of(casus, moves);
            var move = new Move(
                    wanted.number(), wanted.choice() == null, before.state().scene(), wanted.choice());
            moves.add(move);
            var after = Way.of(casus, moves);
            if (after.steps().size() == before.steps().size()) {
                throw DomainException.notFound();
            }
            runs.add(new CasusMove(run.id(), move, clock.now()));
            ended(run, after.scene(casus));
        }
        return desk(casus, run, moves);
    }

    /** A new run, unless the one that runs has no moves yet. */
    CasusDesk again(Stage stage) {
        var before = last(stage);
        if (before.isPresent() && runs.moves(before.get().id()).isEmpty()) {
            return look(stage);
        }
        var run = begin(stage, before.map(CasusRun::number).orElse(0) + 1);
        return desk(casus(stage, run), run, List.of());
    }

    /** Whether the caller ever came to an ending here. */
    boolean everEnded(Stage stage) {
        return runs.everEnded(
                caller.requireMember(),
                stage.version().slug().value(),
                stage.part().id(),
                stage.group());
    }

    private void ended(CasusRun run, Casus.Scene scene) {
        if (scene.ending() != null) {
            run.end(scene.id(), clock.now());
        } else if (run.hasEnded()) {
            run.reopen();
        }
    }

    private Optional<CasusRun> last(Stage stage) {
        return runs.last(
                caller.requireMember(),
                stage.version().slug().value(),
                stage.part().id(),
                stage.group());
    }

    private CasusRun begin(Stage stage, int number) {
        runs.begin(new CasusRun(caller.requireMember(), stage, number, clock.now()));
        return last(stage).orElseThrow();
    }

    private Casus casus(Stage stage, CasusRun run) {
        return versions.find(run.version())
                .flatMap(version -> version.part(stage.part().id()))
                .map(part -> new Stage(stage.version(), part, stage.group()).casus())
                .orElseGet(stage::casus);
    }

    private CasusDesk desk(Casus casus, CasusRun run, List<Move> moves) {
        return new CasusDesk(casus, Way.of(casus, moves), moves.size() + 1, run.hasEnded());
    }
}
