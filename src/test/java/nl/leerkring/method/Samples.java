package nl.leerkring.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;

/** Methods for tests. */
public final class Samples {
    /** A small valid method of two steps; the line numbers in the tests are of this text. */
    public static final String SMALL = """
            id: klein
            title: Klein
            suits: Als het kort moet.
            about: Twee stappen.
            people: {min: 3, max: 8}
            experience: [starting]
            subjects: [problem]
            steps:
              - id: vragen
                title: Vragen
                minutes: 10
                speaks: questions
                instructions:
                  everyone: Vraag door.
              - id: advies
                title: Advies
                minutes: 5
                speaks: one-by-one
                instructions:
                  owner: Luister.
                  everyone: Geef advies.
                writes:
                  label: Jouw advies
                  by: [participant]
                  piles: [warm, koud]
            """;

    private Samples() {}

    /** The text of a file in {@code config/methods}. */
    static String shipped(String id) {
        try {
            return Files.readString(Path.of("config", "methods", id + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A method without a problem. */
    static Method read(String text) {
        var problems = new Problems();
        var method = new MethodReader(problems).read("m.yaml", text);
        if (!problems.all().isEmpty()) {
            throw new AssertionError(problems.all().toString());
        }
        return method;
    }

    /** What is wrong with a text. */
    static List<PackageError> problems(String text) {
        var problems = new Problems();
        new MethodReader(problems).read("m.yaml", text);
        return problems.all();
    }
}
