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
    public static final Question.GapChoice GAP_CHOICE = new Question.GapChoice(
            stem("lijst", "Bij acuut gevaar is {wat} de norm, en wel {wanneer}.", "Daarom.", null),
            List.of(
                    new Question.ListBlank("wanneer", List.of("meteen", "later"), "meteen"),
                    new Question.ListBlank("wat", List.of("een melding", "een brief", "afwachten"), "een melding")),
            new Question.Feedback("Goed.", "Anders."));
    public static final Question.Numeric NUMERIC = new Question.Numeric(
            new Question.Stem("getal", "Binnen hoeveel werkdagen?", "Daarom.", "les-een", true, null),
            5,
            0,
            "werkdagen",
            new Question.Feedback("Goed.", "Anders."));
    public static final Question.Hotspot HOTSPOT = new Question.Hotspot(
            stem("kamer", "Welke signalen zie je?", "Daarom.", null),
            "/media/kamer.svg",
            "Een kamer",
            List.of(
                    new Question.Spot("post", "Post op de mat", 60, 70, 18, 14, true),
                    new Question.Spot("plant", "Een plant", 10, 30, 12, 20, false),
                    new Question.Spot("bord", "Een vol bord", 30, 50, 10, 10, true)),
            new Question.Feedback("Goed.", "Anders."));
    public static final Question.Categorise CATEGORISE = new Question.Categorise(
            stem("indelen", "Wat doe je wel?", "Daarom.", null),
            List.of(new Question.Category("wel", "Wel doen"), new Question.Category("niet", "Niet doen")),
            List.of(
                    new Question.Sorted("naam", "Vragen hoe iemand heet", "wel"),
                    new Question.Sorted("hard", "Hard praten", "niet"),
                    new Question.Sorted("stil", "Een stilte laten", "wel")),
            new Question.Feedback("Goed.", "Anders."));
    public static final Question.Statement STATEMENT = new Question.Statement(
            stem("mening", "Melden doe je nooit achter iemands rug om.", null, null), "Oneens", "Eens");
    public static final Question.Open OPEN = new Question.Open(
            stem("woorden", "Wat zeg je als eerste?", null, null),
            "<p>Bijvoorbeeld: ik zie dat ...</p>",
            List.of("Je noemt wat je ziet.", "Je oordeelt niet."));
    public static final List<Question> ALL = List.of(
            CHOICE,
            MULTIPLE,
            TRUE_FALSE,
            ORDERING,
            MATCHING,
            GAP,
            GAP_CHOICE,
            NUMERIC,
            HOTSPOT,
            CATEGORISE,
            STATEMENT,
            OPEN);

    static Question.Stem stem(String id, String text, String why, String lesson) {
        return new Question.Stem(id, text, why, lesson, false, null);
    }
}
