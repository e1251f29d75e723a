package nl.leerkring.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.training.Block;
import nl.leerkring.training.Lesson;
import nl.leerkring.training.Part;
import nl.leerkring.training.Question;
import nl.leerkring.training.Quickscan;
import nl.leerkring.training.Quiz;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.VersionId;

/** A small training with one of everything. */
public final class Fixture {
    /** Its slug. */
    public static final String SLUG = "proef-training";

    private Fixture() {}

    static final Question.Choice CHOICE = new Question.Choice(
            "keuze",
            "Wat doe je?",
            "Daarom.",
            "les-een",
            List.of(
                    new Question.Option("a", "Vragen", true, "Goed."),
                    new Question.Option("b", "Bellen", false, "Liever niet."),
                    new Question.Option("c", "Wachten", false, "Liever niet.")));
    static final Question.Multiple MULTIPLE = new Question.Multiple(
            "meer",
            "Wat hoort erbij?",
            "Daarom.",
            null,
            List.of(
                    new Question.Option("a", "Een", true, "Goed."),
                    new Question.Option("b", "Twee", true, "Goed."),
                    new Question.Option("c", "Drie", false, "Nee.")));
    static final Question.TrueFalse STATEMENT =
            new Question.TrueFalse("stelling", "Iedereen is eenzaam.", "Nee.", null, false, "Niet zo.", "Zo is het.");
    static final Question.Ordering ORDERING = new Question.Ordering(
            "volgorde",
            "In welke volgorde?",
            "Daarom.",
            null,
            List.of(
                    new Question.Item("een", "Eerst"),
                    new Question.Item("twee", "Dan"),
                    new Question.Item("drie", "Ten slotte")),
            new Question.Feedback("Goed.", "Anders."));
    static final Question.Matching MATCHING = new Question.Matching(
            "paren",
            "Wat hoort bij wat?",
            "Daarom.",
            null,
            List.of(new Question.Pair("x", "Links X", "Rechts X"), new Question.Pair("y", "Links Y", "Rechts Y")),
            new Question.Feedback("Goed.", "Anders."));
    static final Question.Gap GAP = new Question.Gap(
            "gat",
            "Bouw {woord} op en {doe} door.",
            "Daarom.",
            null,
            List.of(
                    new Question.Blank("doe", List.of("vraag")),
                    new Question.Blank("woord", List.of("vertrouwen", "een band"))),
            new Question.Feedback("Goed.", "Anders."));
    static final List<Question> QUESTIONS = List.of(CHOICE, MULTIPLE, STATEMENT, ORDERING, MATCHING, GAP);
    static final Quickscan SCAN = new Quickscan(
            "Hoe werk jij?",
            List.of(
                    new Quickscan.Level(0, "Nooit"),
                    new Quickscan.Level(1, "Soms"),
                    new Quickscan.Level(2, "Vaak"),
                    new Quickscan.Level(3, "Altijd")),
            List.of(
                    new Quickscan.Area("aanwezig", "Aanwezig", "Kom vaker.", "Ga zo door."),
                    new Quickscan.Area("vragen", "Vragen", "Vraag meer.", "Mooi.")),
            List.of(
                    new Quickscan.Statement("plein", "aanwezig", "Ik ben op het plein."),
                    new Quickscan.Statement("vast", "aanwezig", "Ik kom vast."),
                    new Quickscan.Statement("door", "vragen", "Ik vraag door.")),
            List.of(
                    new Quickscan.Profile(0, "In de knop", "Begin."),
                    new Quickscan.Profile(40, "In beweging", "Onderweg."),
                    new Quickscan.Profile(75, "Spilproof", "Zover.")));

    /** Its version: an id that no real version has. */
    public static final TrainingVersion VERSION = version(900_000_001L);

    static TrainingVersion version(long id) {
        return new TrainingVersion(
                new VersionId(id),
                new TrainingSlug(SLUG),
                1,
                "0".repeat(64),
                Instant.parse("2026-11-01T00:00:00Z"),
                new TrainingVersion.About(
                        "Proef",
                        "Thema",
                        "Je leert.",
                        "<p>Over.</p>",
                        List.of(),
                        "/media/x.svg",
                        "",
                        List.of(),
                        "Redactie",
                        LocalDate.of(2026, 11, 1),
                        "Proef.",
                        List.of(),
                        List.of(),
                        true),
                List.of(
                        new TrainingVersion.Module(
                                "een",
                                "Module een",
                                List.of(
                                        lesson("les-een", List.of()),
                                        new Part("scan", "Hoe werk jij?", 5, true, List.of(), SCAN),
                                        lesson("les-twee", List.of("les-een")))),
                        new TrainingVersion.Module(
                                "twee",
                                "Module twee",
                                List.of(
                                        new Part(
                                                "toets",
                                                "Toets",
                                                15,
                                                true,
                                                List.of("les-een", "les-twee"),
                                                new Quiz(70, 2, "Kijk wat je weet.", QUESTIONS)),
                                        new Part(
                                                "extra",
                                                "Extra",
                                                3,
                                                false,
                                                List.of("toets"),
                                                new Lesson(List.of()))))));
    }

    private static Part lesson(String id, List<String> after) {
        return new Part(
                id,
                "Titel " + id,
                10,
                true,
                after,
                new Lesson(List.of(
                        new Block.Prose("<p>Tekst.</p>"), new Block.Reflection("denk-" + id, "Wat denk je?", null))));
    }
}
