package nl.leerkring.assessment;

import java.util.List;
import nl.leerkring.content.Question;

/** One question of every kind. */
public final class Questions {
    private Questions() {}

    public static final Question.Choice CHOICE = new Question.Choice(
            stem("keuze", "Wat doe je?", "Daarom.", "les-een"),
            List.of(
                    new Question.Option("a", "Vragen", true, "Goed."),
                    new Question.Option("b", "Bellen", false, "Liever niet."),
                    new Question.Option("c", "Wachten", false, "Liever niet.")));
    public static final Question.Multiple MULTIPLE = new Question.Multiple(
            stem("meer", "Wat hoort erbij?", "Daarom.", null),
            List.of(
                    new Question.Option("a", "Een", true, "Goed."),
                    new Question.Option("b", "Twee", true, "Goed."),
                    new Question.Option("c", "Drie", false, "Nee.")));
    public static final Question.TrueFalse TRUE_FALSE = new Question.TrueFalse(
            stem("stelling", "Iedereen is eenzaam.", "Nee.", null), false, "Niet zo.", "Zo is het.");
    public static final Question.Ordering ORDERING = new Question.Ordering(
            stem("volgorde", "In welke volgorde?", "Daarom.", null),
            List.of(
                    new Question.Item("een", "Eerst"),
                    new Question.Item("twee", "Dan"),
                    new Question.Item("drie", "Ten slotte")),
            new Question.Feedback("Goed.", "Anders."));
    public static final Question.Matching MATCHING = new Question.Matching(
            stem("paren", "Wat hoort bij wat?", "Daarom.", null),
            List.of(new Question.Pair("x", "Links X", "Rechts X"), new Question.Pair("y", "Links Y", "Rechts Y")),
            new Question.Feedback("Goed.", "Anders."));
    public static final Question.Gap GAP = new Question.Gap(
            stem("gat", "Bouw {woord} op en {doe} door.", "Daarom.", null),
            List.of(
                    new Question.Blank("doe", List.of("vraag")),
                    new Question.Blank("woord", List.of("vertrouwen", "een band"))),
            new Question.Feedback("Goed.", "Anders."));
    public static final List<Question> ALL = List.of(CHOICE, MULTIPLE, TRUE_FALSE, ORDERING, MATCHING, GAP);

    static Question.Stem stem(String id, String text, String why, String lesson) {
        return new Question.Stem(id, text, why, lesson, false, null);
    }
}
