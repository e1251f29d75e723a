package nl.leerkring.content;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.leerkring.format.Fields;
import nl.leerkring.format.UniqueIds;

/** Reads a test with its pools and questions. */
final class QuizReader {
    private final QuestionReader questions;

    /** @param lessonNamed told of every part that a question refers to */
    QuizReader(Material material, BiConsumer<Fields, String> lessonNamed) {
        questions = new QuestionReader(material, lessonNamed);
    }

    Quiz read(Fields fields) {
        var pass = fields.number("pass");
        if (pass > 100) {
            fields.error("pass", "Hoger dan 100 procent kan niet.");
        }
        var attempts = fields.number("attempts");
        var intro = fields.textOr("intro", null);
        var pools = pools(fields);
        var read = fields.some("questions").stream().map(questions::read).toList();
        checkPools(fields, pools, read);
        fields.done();
        return new Quiz(pass, attempts, intro, pools, read);
    }

    private static List<Quiz.Pool> pools(Fields fields) {
        var ids = new UniqueIds("groep");
        return fields.list("pools").stream()
                .map(pool -> {
                    var read = new Quiz.Pool(ids.take(pool, "id"), pool.number("draw"));
                    if (read.draw() == 0 && pool.has("draw")) {
                        pool.error("draw", "Trek minstens een vraag.");
                    }
                    pool.done();
                    return read;
                })
                .toList();
    }

    private static void checkPools(Fields fields, List<Quiz.Pool> pools, List<Question> questions) {
        var sizes = questions.stream()
                .map(question -> question.stem().pool())
                .filter(pool -> pool != null)
                .collect(Collectors.groupingBy(pool -> pool, Collectors.counting()));
        for (var pool : pools) {
            var size = sizes.getOrDefault(pool.id(), 0L);
            if (size < pool.draw()) {
                fields.error(
                        "pools",
                        "In de groep \"" + pool.id() + "\" staan " + size + " vragen. Daar kun je er geen "
                                + pool.draw() + " uit trekken.");
            }
        }
        var known = pools.stream().map(Quiz.Pool::id).toList();
        sizes.keySet().stream()
                .filter(pool -> !known.contains(pool))
                .forEach(pool -> fields.error("questions", "De groep \"" + pool + "\" staat niet bij pools."));
    }
}
