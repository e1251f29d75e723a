package nl.leerkring.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;

/** Builds packages in memory: a small valid one, to be broken by a test. */
public final class Packages {
    private static final String MAIN = """
                        format: 1
                        title: Aandacht
                        theme: Buurt
                        promise: Je leert kijken.
                        description: Een korte training.
                        language: nl
                        audience: [Sociaal werker]
                        cover: media/cover.svg
                        goals:
                          - Je ziet meer.
                        madeBy: Redactie
                        checkedOn: 2026-11-22
                        evidence: Ervaring.
                        sources:
                          - {title: Vakblad, year: 2020, checkedOn: 2026-11-22}
                        completion: {certificate: tested}
                        modules:
                          - id: begin
                            title: Begin
                            parts:
                              - {id: kijken, kind: lesson, title: Kijken, minutes: 5, file: lessons/kijken.md}
                              - {id: toets, kind: quiz, title: Toets, minutes: 5, file: quizzes/toets.yaml, after: [kijken]}
                        """;

    private static final String QUIZ = """
                        pass: 70
                        attempts: 0
                        questions:
                          - id: een
                            kind: single
                            text: Wat doe je?
                            why: Daarom.
                            lesson: kijken
                            answers:
                              - {id: a, text: Kijken, correct: true, feedback: Goed}
                              - {id: b, text: Praten, feedback: Nee}
                        """;

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    public static Packages valid() {
        return new Packages()
                .with("training.yaml", MAIN)
                .with("lessons/kijken.md", "Kijk goed.\n\n## Meer\n\nNog een alinea.\n")
                .with("quizzes/toets.yaml", QUIZ)
                .with("media/cover.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    }

    public Packages with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Packages with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public Packages without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces a piece of a file that must be there. */
    public Packages replacing(String path, String piece, String by) {
        var text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("no \"" + piece + "\" in " + path);
        }
        return with(path, text.replace(piece, by));
    }

    public PackageFiles files() {
        return new PackageFiles(files);
    }

    public TrainingContent read() {
        return new PackageReader(files(), files().hash(), new Problems()).read();
    }

    public List<PackageError> errors() {
        var problems = new Problems();
        new PackageReader(files(), files().hash(), problems).read();
        return problems.all();
    }
}
