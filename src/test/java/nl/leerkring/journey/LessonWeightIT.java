package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.net.URL;
import nl.leerkring.support.Chromium;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Learning costs little of somebody's bundle: the lesson with the film, signed in, without playing it. */
@ArquillianTest
@RunAsClient
class LessonWeightIT {
    private static final String LESSON = "/learning/spil-in-de-wijk/aanwezig-zijn";
    private static final int FIRST_VISIT = 150;
    private static final int SECOND_VISIT = 30;

    @ArquillianResource
    URL url;

    @Test
    void aLessonWeighsLittleAtFirstAndNextToNothingAfterThat() throws Exception {
        var site = URI.create("http://127.0.0.1:" + url.getPort());
        try (var before = Chromium.get().newContext()) {
            Newcomer.starts("spil-in-de-wijk", site, before);
            try (var fresh = withEmptyCache(before)) {
                var lesson = site.resolve(LESSON).toString();
                var first = PageWeight.of(fresh.newPage(), lesson);
                var second = PageWeight.of(fresh.newPage(), lesson);
                System.out.printf("lesson: first visit %d bytes, second %d%n", first.bytes(), second.bytes());
                assertThat(first.parts())
                        .as("page, styles, fonts, script, icons, picture")
                        .isGreaterThan(8);
                assertThat(first.bytes()).isGreaterThan(second.bytes());
                first.assertAtMost(FIRST_VISIT);
                second.assertAtMost(SECOND_VISIT);
            }
        }
    }

    /** The same person in a browser that has seen nothing yet: another context has another cache. */
    private static BrowserContext withEmptyCache(BrowserContext signedIn) {
        return Chromium.get().newContext(new Browser.NewContextOptions().setStorageState(signedIn.storageState()));
    }
}
