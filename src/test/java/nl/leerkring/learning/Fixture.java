package nl.leerkring.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.assessment.Questions;
import nl.leerkring.content.Block;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Opens;
import nl.leerkring.content.Part;
import nl.leerkring.content.Quickscan;
import nl.leerkring.content.Quiz;
import nl.leerkring.content.TrainingContent;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.VersionId;

/** A small training with one of everything. */
public final class Fixture {
    /** Its slug. */
    public static final String SLUG = "proef-training";

    private Fixture() {}

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
                about(),
                modules());
    }

    private static TrainingContent.About about() {
        return new TrainingContent.About(
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
                true,
                null);
    }

    private static List<TrainingContent.Module> modules() {
        return List.of(
                new TrainingContent.Module(
                        "een",
                        "Module een",
                        List.of(
                                lesson("les-een", List.of()),
                                new Part("scan", "Hoe werk jij?", 5, true, Opens.after(List.of()), SCAN),
                                lesson("les-twee", List.of("les-een")))),
                new TrainingContent.Module(
                        "twee",
                        "Module twee",
                        List.of(
                                new Part(
                                        "toets",
                                        "Toets",
                                        15,
                                        true,
                                        Opens.after(List.of("les-een", "les-twee")),
                                        new Quiz(70, 2, "Kijk wat je weet.", Questions.ALL)),
                                new Part(
                                        "extra",
                                        "Extra",
                                        3,
                                        false,
                                        Opens.after(List.of("toets")),
                                        new Lesson(List.of())))));
    }

    private static Part lesson(String id, List<String> after) {
        return new Part(
                id,
                "Titel " + id,
                10,
                true,
                Opens.after(after),
                new Lesson(List.of(
                        new Block.Prose("<p>Tekst.</p>"), new Block.Reflection("denk-" + id, "Wat denk je?", null))));
    }
}
