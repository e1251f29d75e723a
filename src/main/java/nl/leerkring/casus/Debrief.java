package nl.leerkring.casus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.content.Casus;

/**
 * A way looked back on.
 *
 * @param steps what was chosen, in order
 * @param norm the steps of the norm, each with how it went; empty in a dilemma
 * @param left choices that were tried and taken back
 * @param spreads what others chose, for scenes where enough people were
 * @param views scenes on the way about which experts differ
 */
public record Debrief(
        Casus casus,
        Casus.Ending ending,
        List<Step> steps,
        List<NormRow> norm,
        List<Casus.Choice> left,
        CasusMap map,
        List<PeerCounts.Spread> spreads,
        List<Casus.Scene> views) {
    /** A choice with what it was about. @param norm label of the step of the norm, or null */
    public record Step(Casus.Scene scene, Casus.Choice choice, String norm) {
        /** "good", "late", "wrong", or "" in a dilemma. */
        public String verdict() {
            return word(choice.verdict());
        }
    }

    /** A step of the norm. @param verdict "good", "late", "wrong", or "" when it did not come up */
    public record NormRow(Casus.NormStep step, String verdict) {}

    static Debrief of(CasusDesk desk, PeerCounts peers) {
        var casus = desk.casus();
        var way = desk.way();
        var scenes = way.steps().stream().map(Way.Step::scene).distinct().toList();
        return new Debrief(
                casus,
                desk.scene().ending(),
                way.steps().stream()
                        .map(step -> new Step(step.scene(), step.choice(), normLabel(casus, step.choice())))
                        .toList(),
                casus.norm().stream()
                        .map(step -> new NormRow(step, worst(way, step)))
                        .toList(),
                left(casus, way.left()),
                CasusMap.of(casus, way),
                scenes.stream()
                        .flatMap(scene -> peers.in(scene, chosen(way, scene)).stream())
                        .toList(),
                scenes.stream().filter(scene -> !scene.views().isEmpty()).toList());
    }

    /** How many choices went with the norm. */
    public long good() {
        return count("good");
    }

    /** How many came later than needed. */
    public long late() {
        return count("late");
    }

    /** How many went against the norm. */
    public long wrong() {
        return count("wrong");
    }

    /** Whether it is judged against a norm. */
    public boolean protocol() {
        return casus.mode() == Casus.Mode.PROTOCOL;
    }

    private long count(String verdict) {
        return steps.stream().filter(step -> step.verdict().equals(verdict)).count();
    }

    private static String normLabel(Casus casus, Casus.Choice choice) {
        return casus.norm().stream()
                .filter(step -> step.id().equals(choice.step()))
                .map(Casus.NormStep::label)
                .findFirst()
                .orElse(null);
    }

    private static String worst(Way way, Casus.NormStep step) {
        return way.steps().stream()
                .map(Way.Step::choice)
                .filter(choice -> step.id().equals(choice.step()))
                .map(Casus.Choice::verdict)
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other)
                .map(Debrief::word)
                .orElse("");
    }

    private static String word(Casus.Verdict verdict) {
        return Optional.ofNullable(verdict)
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }

    private static String chosen(Way way, Casus.Scene scene) {
        return way.steps().stream()
                .filter(step -> step.scene().equals(scene))
                .map(step -> step.choice().id())
                .findFirst()
                .orElse(null);
    }

    private static List<Casus.Choice> left(Casus casus, Set<String> keys) {
        return keys.stream()
                .flatMap(key -> casus.scene(key.substring(0, key.indexOf('.'))).stream()
                        .flatMap(scene -> scene.choice(key.substring(key.indexOf('.') + 1)).stream()))
                .toList();
    }
}
