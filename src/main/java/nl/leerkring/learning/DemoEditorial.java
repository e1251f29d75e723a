package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.content.ZipPackage;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;
import nl.leerkring.training.Editorial;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/**
 * For the demo: what editors have to do. One draft is ready and repairs a question that two people answered; another one still has
 * mistakes. What editors did since is left alone.
 */
@ApplicationScoped
public class DemoEditorial implements StartupTask {
    private static final String READY = "spil-in-de-wijk";
    private static final String TEST = "oefenen-met-maatwerk";
    private static final String QUESTION = "meegaan";
    private static final String BROKEN = "intercultureel-vakmanschap";

    /** What an editor wrote anew. @param was stands in the shipped file */
    private record Edit(String path, String was, String becomes) {}

    private static final List<Edit> READY_EDITS = List.of(
            new Edit(
                    "lessons/03-aanwezig-zijn.md",
                    "Je hoeft niets te vragen. Je bent er, en je komt terug.",
                    "Je hoeft niets te vragen en niets mee te nemen. Je bent er, en je komt elke week terug."),
            new Edit("quizzes/" + TEST + ".yaml", "brengt, begeleidt]", "brengt, begeleidt, vergezelt]"),
            new Edit("quizzes/oefenen-met-kijken.yaml", "  - id: stilte\n", """
                      - id: gordijnen
                        kind: true-false
                        text: De gordijnen van meneer Aydın zijn al drie dagen dicht. Dan weet je dat er iets mis is.
                        correct: false
                        why: Je ziet dichte gordijnen. Wat het betekent, weet je pas als je het vraagt.
                        lesson: kijken-en-doorvragen
                        feedback:
                          "true": Het kan een signaal zijn. Zeker weet je het niet.
                          "false": Je ziet iets, en je gaat het vragen.
                      - id: stilte
                    """));
    private static final List<Edit> BROKEN_EDITS = List.of(
            new Edit("casus/krat-bier.yaml", "        to: brief-ligt\n", "        to: brief-gelezen\n"),
            new Edit("training.yaml", "    checkedOn: 2026-11-23\n", "    checkedOn: 2025-11-03\n"));

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Versions versions;

    @Inject
    Editorial editorial;

    @Inject
    Enrolling enrolling;

    @Inject
    TestRoom testRoom;

    @Override
    public int order() {
        return 220;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        directory.byEmail("redactie@demo.test").ifPresent(editor -> {
            bring(editor.id(), READY, READY_EDITS);
            bring(editor.id(), BROKEN, BROKEN_EDITS);
        });
        for (var email : List.of("leerling1@demo.test", "leerling2@demo.test")) {
            directory.byEmail(email).ifPresent(learner -> answer(learner.id()));
        }
    }

    private void bring(MemberId editor, String slug, List<Edit> edits) {
        caller.become(editor, EnumSet.of(Role.LEARNER, Role.EDITOR));
        if (versions.current(new TrainingSlug(slug)).isEmpty()) {
            return;
        }
        var page = editorial.page(slug);
        if (page.draft() == null && page.versions().size() == 1) {
            var shipped = editorial.download(slug, page.current()).files();
            editorial.upload(new ZipPackage(slug, edited(shipped, edits)).bytes());
        }
    }

    private static PackageFiles edited(PackageFiles shipped, List<Edit> edits) {
        var files = new HashMap<String, byte[]>();
        shipped.paths().forEach(path -> files.put(path, shipped.bytes(path)));
        for (var edit : edits) {
            files.computeIfPresent(
                    edit.path(),
                    (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                            .replaceFirst(Pattern.quote(edit.was()), Matcher.quoteReplacement(edit.becomes()))
                            .getBytes(StandardCharsets.UTF_8));
        }
        return new PackageFiles(files);
    }

    /** In words that are right only since the repair. */
    private void answer(MemberId learner) {
        caller.become(learner, EnumSet.of(Role.LEARNER));
        var version = versions.current(new TrainingSlug(READY));
        if (version.isEmpty()
                || version.get().part(TEST).isEmpty()
                || enrolling.offer(READY).enrolled()) {
            return;
        }
        enrolling.start(READY);
        long attempt = testRoom.start(READY, TEST);
        for (var question : testRoom.look(READY, TEST).questions()) {
            var given = question.id().equals(QUESTION)
                    ? AnswerValue.of(Map.of("hoe", "alleen", "wat", "vergezelt"))
                    : Exercise.of(question).key();
            testRoom.check(new TestRoom.GiveAnswer(attempt, question.id(), given, clock.now()));
        }
        testRoom.submit(attempt);
    }
}
