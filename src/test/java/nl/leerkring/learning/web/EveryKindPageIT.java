package nl.leerkring.learning.web;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import nl.leerkring.content.EveryKind;
import nl.leerkring.journey.EveryKindTour;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One question of every kind in a real browser: without a mouse, and with a finger, on the screen of a phone. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryKindPageIT {
    private static final String SLUG = "alle-soorten-vragen";
    private static final int PHONE = 360;

    @Inject
    TestTrainings trainings;

    /** In the server; the others are in the browser. */
    @Test
    @Order(1)
    void aTrainingWithEveryKindIsPublished() {
        trainings.publish(SLUG, EveryKind.files());
    }

    @Test
    @Order(2)
    @RunAsClient
    void everyKindIsAnsweredByKeyboardAlone(@ArquillianResource URL url) throws Exception {
        EveryKindTour.walk(site(url), SLUG, PHONE, "KEYBOARD");
    }

    @Test
    @Order(3)
    @RunAsClient
    void everyKindIsAnsweredWithAFinger(@ArquillianResource URL url) throws Exception {
        EveryKindTour.walk(site(url), SLUG, PHONE, "FINGER");
    }

    private static URI site(URL url) {
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}
