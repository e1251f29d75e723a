package nl.leerkring.content;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A training of any size, to be published by a test: modules of lessons that open one after another, each with a test that draws
 * ten questions. The test of the first module is open at once.
 *
 * @param lessons in each module
 * @param questions in the test of each module, at least ten
 */
public record Course(int modules, int lessons, int questions) {
    /** As small as a training with a draw can be. */
    public static final Course SMALL = new Course(1, 2, 12);

    /** 500 parts and 2,000 questions. */
    public static final Course LARGE = new Course(20, 24, 100);

    /** The whole package. */
    public Packages files() {
        var files = Packages.valid()
                .without("lessons/kijken.md")
                .without("quizzes/toets.yaml")
                .with("training.yaml", main());
        for (int module = 1; module <= modules; module++) {
            for (int lesson = 1; lesson <= lessons; lesson++) {
                files.with("lessons/" + lesson(module, lesson) + ".md", "Lees dit.\n\n## Meer\n\nEn dan dit.\n");
            }
            files.with("quizzes/" + quiz(module) + ".yaml", test());
        }
        return files;
    }

    /** Id of a lesson. */
    public static String lesson(int module, int lesson) {
        return "les-" + module + "-" + lesson;
    }

    /** Id of the test of a module. */
    public static String quiz(int module) {
        return "toets-" + module;
    }

    private String main() {
        var valid = new String(Packages.valid().files().bytes("training.yaml"), StandardCharsets.UTF_8);
        return valid.substring(0, valid.indexOf("modules:"))
                        .replace(
                                "title: Aandacht", "title: Een training van " + modules * (lessons + 1) + " onderdelen")
                + "modules:\n"
                + lines(modules, this::module);
    }

    private String module(int module) {
        var quiz = "      - {id: %1$s, kind: quiz, title: Toets %2$d, minutes: 5, file: quizzes/%1$s.yaml%3$s}\n"
                .formatted(quiz(module), module, module == 1 ? "" : ", after: [" + lesson(module, 1) + "]");
        return "  - id: module-%1$d\n    title: Module %1$d\n    parts:\n".formatted(module)
                + lines(lessons, lesson -> part(module, lesson))
                + quiz;
    }

    private static String part(int module, int lesson) {
        var after = lesson == 1 ? "" : ", after: [" + lesson(module, lesson - 1) + "]";
        return "      - {id: %1$s, kind: lesson, title: Les %2$d, minutes: 5, file: lessons/%1$s.md%3$s}\n"
                .formatted(lesson(module, lesson), lesson, after);
    }

    private String test() {
        return "pass: 70\nattempts: 0\npools:\n  - {id: alles, draw: 10}\nquestions:\n"
                + lines(questions, """
                          - id: v%1$d
                            pool: alles
                            kind: true-false
                            text: Stelling %1$d.
                            why: Daarom.
                            correct: true
                            feedback: {"true": Ja., "false": Nee.}
                        """::formatted);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
    }
}
