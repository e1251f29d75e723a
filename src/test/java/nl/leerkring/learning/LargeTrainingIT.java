package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.Course;
import nl.leerkring.shared.QueryCount;
import nl.leerkring.training.Catalogue;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a training of 500 parts and 2,000 questions costs the database, beside a small one. */
@ArquillianTest
class LargeTrainingIT extends Learner {
    private static final String QUIZ = Course.quiz(1);

    @Inject
    TestTrainings trainings;

    @Inject
    Catalogue catalogue;

    @Test
    void aLargeTrainingCostsAsManyQueriesAsASmallOne() {
        var small = costs(Course.SMALL);
        var large = costs(Course.LARGE);
        assertThat(large).isEqualTo(small);
        assertThat(large.get("saving an answer")).isBetween(1L, 3L);
        assertThat(large)
                .hasSize(7)
                .allSatisfy((step, queries) -> assertThat(queries).as(step).isLessThanOrEqualTo(8));
    }

    /** Queries of each step. Other work in the server may add some: of five learners the one who cost least counts. */
    private Map<String, Long> costs(Course course) {
        var slug = TestTrainings.slug();
        trainings.publish(slug, course.files());
        var least = new LinkedHashMap<String, Long>();
        IntStream.range(0, 5)
                .mapToObj(i -> walk(slug, course))
                .forEach(walk -> walk.forEach((step, queries) -> least.merge(step, queries, Math::min)));
        return least;
    }

    private Map<String, Long> walk(String slug, Course course) {
        become();
        enrolling.start(slug);
        readAll(slug, course);
        var queries = new LinkedHashMap<String, Long>();
        count(
                queries,
                "training page",
                () -> assertThat(catalogue.page(slug).parts()).hasSize(course.modules() * (course.lessons() + 1)));
        count(queries, "dashboard", () -> assertThat(myLearning.overview()).hasSize(1));
        count(
                queries,
                "lesson",
                () -> assertThat(classroom.open(slug, Course.lesson(1, 2)).open())
                        .isTrue());
        count(queries, "start of a test", () -> testRoom.start(slug, QUIZ));
        var attempt = testRoom.look(slug, QUIZ).last().id();
        var drawn = new ArrayList<>(testRoom.look(slug, QUIZ).questions());
        assertThat(drawn).hasSize(10);
        var key = Exercise.of(drawn.get(9)).key();
        count(queries, "question", () -> testRoom.look(slug, QUIZ));
        count(queries, "saving an answer", () -> testRoom.save(give(attempt, drawn.get(9), key)));
        count(
                queries,
                "checking an answer",
                () -> assertThat(testRoom.check(give(attempt, drawn.get(9), key)))
                        .isTrue());
        return queries;
    }

    /** The learner has done every lesson of the first module: in the large training 24 rows of what is done. */
    private void readAll(String slug, Course course) {
        IntStream.rangeClosed(1, course.lessons()).forEach(lesson -> classroom.finish(slug, Course.lesson(1, lesson)));
    }

    private static void count(Map<String, Long> queries, String step, Runnable work) {
        var before = QueryCount.here();
        work.run();
        queries.put(step, QueryCount.here() - before);
    }
}
