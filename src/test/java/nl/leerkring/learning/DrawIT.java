package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.Packages;
import nl.leerkring.content.Question;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A test that draws three of eight questions, and one that is always asked. */
@ArquillianTest
class DrawIT extends Learner {
    private final String slug = TestTrainings.slug();

    @Inject
    TestTrainings trainings;

    @Resource(lookup = "java:app/jdbc/leerkring")
    DataSource database;

    @BeforeEach
    void publish() {
        trainings.publish(slug, pooled());
        enrolling.start(slug);
    }

    @Test
    void theQuestionsOfAnAttemptAreFixedAtItsStart() {
        testRoom.start(slug, "toets");
        var drawn = ids();
        assertThat(drawn).hasSize(4).contains("altijd");
        for (int i = 0; i < 5; i++) {
            testRoom.start(slug, "toets");
            assertThat(ids()).isEqualTo(drawn);
        }
    }

    @Test
    void anotherAttemptGetsAnotherDraw() {
        var draws = new HashSet<List<String>>();
        for (int i = 0; i < 12; i++) {
            finish(testRoom.start(slug, "toets"));
            draws.add(ids());
        }
        // twelve times the same draw of three out of eight: once in 56 to the power of eleven
        assertThat(draws).hasSizeGreaterThan(1);
    }

    @Test
    void aQuestionThatWasNotDrawnDoesNotExist() {
        long attempt = testRoom.start(slug, "toets");
        var other = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> "v" + i)
                .filter(id -> !ids().contains(id))
                .findFirst()
                .orElseThrow();
        var given = new TestRoom.GiveAnswer(attempt, other, AnswerValue.of("true"), clock.now());
        notFound(() -> testRoom.save(given));
        notFound(() -> testRoom.check(given));
    }

    @Test
    void theResultIsOfTheDrawnQuestions() {
        var result = finish(testRoom.start(slug, "toets"));
        assertThat(result.questions()).isEqualTo(4);
        assertThat(result.right()).isEqualTo(4);
        assertThat(result.passed()).isTrue();
        classroom.finish(slug, "kijken");
        assertThat(completed.of(me))
                .singleElement()
                .satisfies(event -> assertThat(event.scorePercent()).isEqualTo(100));
    }

    @Test
    void anAttemptFromBeforeDrawsAsksAllQuestions() throws SQLException {
        long attempt = testRoom.start(slug, "toets");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update attempt set draw = null where id = ?")) {
            statement.setLong(1, attempt);
            statement.executeUpdate();
        }
        assertThat(ids()).hasSize(9);
    }

    private List<String> ids() {
        return testRoom.look(slug, "toets").questions().stream()
                .map(Question::id)
                .toList();
    }

    private AttemptRow finish(long attempt) {
        for (var question : testRoom.look(slug, "toets").questions()) {
            testRoom.check(give(attempt, question, Exercise.of(question).key()));
        }
        return testRoom.submit(attempt);
    }

    private static Packages pooled() {
        var quiz = new StringBuilder("pass: 75\nattempts: 0\npools:\n  - {id: groep, draw: 3}\nquestions:\n");
        quiz.append(question("altijd", ""));
        for (int i = 0; i < 8; i++) {
            quiz.append(question("v" + i, "    pool: groep\n"));
        }
        return Packages.valid()
                .replacing("training.yaml", ", after: [kijken]", "")
                .with("quizzes/toets.yaml", quiz.toString());
    }

    private static String question(String id, String pool) {
        return "  - id: " + id + "\n    kind: true-false\n    text: Klopt dit?\n    why: Daarom.\n    correct: true\n"
                + pool + "    feedback: {\"true\": Ja., \"false\": Nee.}\n";
    }
}
