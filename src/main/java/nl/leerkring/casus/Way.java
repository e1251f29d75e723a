package nl.leerkring.casus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.content.Casus;
import nl.leerkring.content.CasusState;

/**
 * What the moves of a run come to. Pure: the same moves always give the same way.
 *
 * @param steps the choices that stand, in order
 * @param state where one is now
 * @param left choices that were taken back, as "scene.choice", in the order they were made
 */
public record Way(List<Step> steps, CasusState state, Set<String> left) {
    /** A choice that stands. @param before the state in which it was made */
    public record Step(Casus.Scene scene, Casus.Choice choice, CasusState before) {
        /** "scene.choice". */
        public String key() {
            return scene.id() + "." + choice.id();
        }
    }

    /** Plays the moves again. Moves that do not fit the case are skipped: a way never fails to show. */
    public static Way of(Casus casus, List<Move> moves) {
        var steps = new ArrayDeque<Step>();
        var left = new LinkedHashSet<String>();
        var state = CasusState.start(casus);
        for (var move : moves) {
            if (move.back()) {
                if (!steps.isEmpty()) {
                    var undone = steps.removeLast();
                    left.add(undone.key());
                    state = undone.before();
                }
            } else {
                var choice = choice(casus, state, move);
                if (choice.isPresent()) {
                    steps.addLast(new Step(casus.scene(state.scene()).orElseThrow(), choice.get(), state));
                    state = state.after(casus, choice.get());
                }
            }
        }
        return new Way(List.copyOf(steps), state, left);
    }

    private static Optional<Casus.Choice> choice(Casus casus, CasusState state, Move move) {
        return state.scene().equals(move.scene())
                ? state.choices(casus).stream()
                        .filter(choice -> choice.id().equals(move.choice()))
                        .findFirst()
                : Optional.empty();
    }

    /** The scene one is in. */
    public Casus.Scene scene(Casus casus) {
        return casus.scene(state.scene()).orElseThrow();
    }

    /** Ids of the scenes on the way, in order, the current one last. */
    public List<String> scenes() {
        var scenes = new ArrayList<String>();
        steps.forEach(step -> scenes.add(step.scene().id()));
        scenes.add(state.scene());
        return scenes;
    }

    /** What the last choice brought about; null before the first or when nothing is said. */
    public String consequence() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).choice().consequence();
    }
}
