package nl.leerkring.activity.web;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import nl.leerkring.content.OtherKinds;
import nl.leerkring.journey.PartsTour;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One part of every kind in a real browser: on a desk without a mouse, and on a phone with a finger. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartsJourneyIT {
    private static final String SLUG = "alle-soorten-onderdelen";

    @Inject
    TestTrainings trainings;

    /** In the server; the others are in the browser. */
    @Test
    @Order(1)
    void aTrainingWithTheOtherKindsIsPublished() {
        trainings.publish(SLUG, OtherKinds.files());
    }

    @Test
    @Order(2)
    @RunAsClient
    void everyKindOfPartIsDoneByKeyboardAlone(@ArquillianResource URL url) throws Exception {
        PartsTour.walk(site(url), SLUG, 1280, "KEYBOARD");
    }

    @Test
    @Order(3)
    @RunAsClient
    void everyKindOfPartIsDoneWithAFinger(@ArquillianResource URL url) throws Exception {
        PartsTour.walk(site(url), SLUG, 360, "FINGER");
    }

    private static URI site(URL url) {
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}
