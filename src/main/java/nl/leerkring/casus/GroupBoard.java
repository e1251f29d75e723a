package nl.leerkring.casus;

import java.util.List;
import nl.leerkring.content.Casus;

/**
 * A group as one of its people sees it.
 *
 * @param mine whether the viewer opened it
 * @param playing whether the viewer plays in it
 * @param people how many play
 * @param ready how many reached an ending
 * @param showsName whether the viewer's name stands beside the own choices
 * @param scenes the spread per scene, in the order of the case; empty until it is shown (its facilitator sees it always)
 */
public record GroupBoard(
        String code,
        String title,
        boolean mine,
        boolean playing,
        boolean shown,
        boolean closed,
        int people,
        int ready,
        boolean showsName,
        List<SceneSpread> scenes) {
    /** A scene that was played, with who chose what. */
    public record SceneSpread(Casus.Scene scene, int people, List<ChoiceBar> bars) {}

    /** A choice. @param names of who wanted to be named @param percent of the people in this scene */
    public record ChoiceBar(Casus.Choice choice, int people, int percent, List<String> names) {}
}
