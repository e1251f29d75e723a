package nl.leerkring.activity.web;

import java.net.URI;
import java.net.URL;
import nl.leerkring.content.OtherKinds;
import nl.leerkring.content.Zips;
import nl.leerkring.journey.PartsTour;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Editor;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One part of every kind in a real browser: on a desk without a mouse, and on a phone with a finger. */
@Beside
@ArquillianTest
@RunAsClient
@Order(6)
class PartsJourneyIT {
    private final String slug = TestTrainings.slug();

    @ArquillianResource
    URL url;

    @Test
    void everyKindOfPartIsDoneByKeyboardAlone() throws Exception {
        PartsTour.walk(published(), slug, 1280, "KEYBOARD");
    }

    @Test
    void everyKindOfPartIsDoneWithAFinger() throws Exception {
        PartsTour.walk(published(), slug, 360, "FINGER");
    }

    private URI published() throws Exception {
        Editor.joins(url).publishes(slug, Zips.of(slug, OtherKinds.files()));
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}
