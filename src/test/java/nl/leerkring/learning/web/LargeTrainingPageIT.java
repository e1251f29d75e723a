package nl.leerkring.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import nl.leerkring.content.Course;
import nl.leerkring.journey.PageQueries;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Whole pages of a training with 500 parts and 2,000 questions, beside those of a small one. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeTrainingPageIT {
    private static final String SMALL = "kleine-training";
    private static final String LARGE = "grote-training";

    @Inject
    TestTrainings trainings;

    /** In the server; the other is outside it. */
    @Test
    @Order(1)
    void aSmallAndALargeTrainingArePublished() {
        trainings.publish(SMALL, Course.SMALL.files());
        trainings.publish(LARGE, Course.LARGE.files());
    }

    @Test
    @Order(2)
    @RunAsClient
    void everyPageOfTheLargeTrainingCostsAsManyQueriesAsThatOfTheSmall(@ArquillianResource URL url) throws Exception {
        var small = PageQueries.of(url, SMALL);
        var large = PageQueries.of(url, LARGE);
        assertThat(large).isEqualTo(small).hasSize(6);
        assertThat(large.get("lesson")).as("the counter counts").isGreaterThan(large.get("training"));
    }
}
