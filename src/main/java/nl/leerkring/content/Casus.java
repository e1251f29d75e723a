package nl.leerkring.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branching practice case.
 *
 * @param warning shown before and above sensitive cases, which then have a quick exit; may be null
 * @param norm the steps of the norm, in order; empty in a dilemma
 * @param start id of the first scene
 */
public record Casus(
        Mode mode,
        String title,
        String introHtml,
        Warning warning,
        List<NormStep> norm,
        List<Variable> variables,
        String start,
        List<Scene> scenes,
        List<Block.Reflection> reflections)
        implements Part.Body {
    /** How a casus is judged: against a norm, or not at all. */
    public enum Mode {
        PROTOCOL,
        DILEMMA
    }

    /** What a choice is against the norm. */
    public enum Verdict {
        GOOD,
        LATE,
        WRONG
    }

    /** What kind of ending; OPEN in a dilemma. */
    public enum Tone {
        GOOD,
        MIXED,
        BAD,
        OPEN
    }

    /** What is said before something sensitive. */
    public record Warning(String title, String text) {}

    /** A step of the norm. */
    public record NormStep(String id, String label, String text) {}

    /** Something that changes through choices, from min to max. @param levels words, from a value on */
    public record Variable(String id, String label, String icon, int min, int max, int start, List<Level> levels) {}

    /** The word for a value from here on. */
    public record Level(int from, String label) {}

    /** A moment. @param media may be null; @param ending null unless the case ends here */
    public record Scene(
            String id,
            String title,
            String shortTitle,
            Picture picture,
            Block.Media media,
            String html,
            List<Speech> speech,
            String question,
            List<Choice> choices,
            List<View> views,
            Ending ending) {
        /** The choice with this id. */
        public Optional<Choice> choice(String choiceId) {
            return choices.stream()
                    .filter(choice -> choice.id().equals(choiceId))
                    .findFirst();
        }
    }

    /** A picture of a scene. @param alt empty for decoration */
    public record Picture(String address, String alt) {}

    /** What someone says. */
    public record Speech(String who, String text) {}

    /**
     * Something to do.
     *
     * @param routes where it leads: the first of which the condition holds; the last has none
     * @param when only then it can be chosen; may always hold
     * @param consequence what happens, or null
     * @param verdict null in a dilemma
     * @param step id of the step of the norm it is about, or null
     */
    public record Choice(
            String id,
            String text,
            String shortText,
            Condition when,
            List<Route> routes,
            Map<String, Integer> effects,
            String consequence,
            Verdict verdict,
            String step,
            String comment) {}

    /** A way on. @param to id of a scene */
    public record Route(Condition when, String to) {}

    /** How an expert sees it. @param where may be null */
    public record View(String who, String where, String text) {}

    /** How it ends. @param debriefHtml what this way shows */
    public record Ending(String title, Tone tone, String debriefHtml) {}

    /** The scene with this id. */
    public Optional<Scene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }
}
