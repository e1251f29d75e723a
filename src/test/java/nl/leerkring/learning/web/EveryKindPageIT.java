package nl.leerkring.learning.web;

import java.net.URI;
import java.net.URL;
import nl.leerkring.content.EveryKind;
import nl.leerkring.content.Zips;
import nl.leerkring.journey.EveryKindTour;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Editor;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One question of every kind in a real browser: without a mouse, and with a finger, on the screen of a phone. */
@Beside
@ArquillianTest
@RunAsClient
@Order(7)
class EveryKindPageIT {
    private static final int PHONE = 360;

    private final String slug = TestTrainings.slug();

    @ArquillianResource
    URL url;

    @Test
    void everyKindIsAnsweredByKeyboardAlone() throws Exception {
        EveryKindTour.walk(published(), slug, PHONE, "KEYBOARD");
    }

    @Test
    void everyKindIsAnsweredWithAFinger() throws Exception {
        EveryKindTour.walk(published(), slug, PHONE, "FINGER");
    }

    private URI published() throws Exception {
        Editor.joins(url).publishes(slug, Zips.of(slug, EveryKind.files()));
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}
