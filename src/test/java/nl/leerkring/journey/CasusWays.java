package nl.leerkring.journey;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import nl.leerkring.content.Casus;
import nl.leerkring.content.CasusState;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.content.PackageReader;
import nl.leerkring.format.Problems;

/** Ways through a shipped case, searched in its package: a test that follows them does not hang on what the choices say. */
final class CasusWays {
    private final Casus casus;

    private CasusWays(Casus casus) {
        this.casus = casus;
    }

    /** The ways through a case in the folder with trainings. */
    static CasusWays of(String training, String part) {
        var problems = new Problems();
        var content =
                new PackageReader(PackageFiles.read(Path.of("modules", training), problems), "0", problems).read();
        return new CasusWays(content.modules().stream()
                .flatMap(module -> module.parts().stream())
                .filter(found -> found.id().equals(part))
                .map(found -> (Casus) found.body())
                .findFirst()
                .orElseThrow());
    }

    /** A step of a way. @param scene where the choice is made @param to where it leads */
    record Step(Casus.Scene scene, Casus.Choice choice, Casus.Scene to) {}

    /** The shortest way of choices that are all good, to a good ending. */
    List<Step> right() {
        return search(this::isRight, way -> tone(way) == Casus.Tone.GOOD);
    }

    /** The shortest way to a bad ending on which, at some moment, a wrong choice leads to this scene. */
    List<Step> wrong(String through) {
        return search(
                step -> true,
                way -> tone(way) == Casus.Tone.BAD && way.stream().anyMatch(step -> leadsWrong(step, through)));
    }

    private boolean isRight(Step step) {
        return step.choice().verdict() == Casus.Verdict.GOOD;
    }

    /** Whether the step is wrong and leads to this scene. */
    static boolean leadsWrong(Step step, String scene) {
        return step.choice().verdict() == Casus.Verdict.WRONG && step.to().id().equals(scene);
    }

    private static Casus.Tone tone(List<Step> way) {
        var ending = way.get(way.size() - 1).to().ending();
        return ending == null ? null : ending.tone();
    }

    private record Moment(CasusState state, List<Step> way) {}

    private List<Step> search(Predicate<Step> allowed, Predicate<List<Step>> goal) {
        var open = new ArrayDeque<Moment>(List.of(new Moment(CasusState.start(casus), List.of())));
        var seen = new HashSet<List<Object>>();
        while (!open.isEmpty()) {
            var moment = open.poll();
            for (var choice : moment.state().choices(casus)) {
                var next = after(moment, choice);
                var step = next.way().get(next.way().size() - 1);
                if (allowed.test(step) && goal.test(next.way())) {
                    return next.way();
                }
                // which wrong turns were taken is part of where one is, else a short way without them hides the one
                // looked for
                if (allowed.test(step) && seen.add(List.of(next.state(), wrongTurns(next.way())))) {
                    open.add(next);
                }
            }
        }
        throw new AssertionError("no such way through " + casus.title());
    }

    private Moment after(Moment moment, Casus.Choice choice) {
        var state = moment.state().after(casus, choice);
        var way = new ArrayList<>(moment.way());
        way.add(new Step(scene(moment.state()), choice, scene(state)));
        return new Moment(state, List.copyOf(way));
    }

    private static List<String> wrongTurns(List<Step> way) {
        return way.stream()
                .filter(step -> step.choice().verdict() == Casus.Verdict.WRONG)
                .map(step -> step.to().id())
                .distinct()
                .sorted()
                .toList();
    }

    private Casus.Scene scene(CasusState state) {
        return casus.scene(state.scene()).orElseThrow();
    }
}
