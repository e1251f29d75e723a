package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.support.Chromium;
import org.junit.jupiter.api.Test;

/** The look at pages that all journeys take can see what is wrong. */
class AxeIT {
    private static final String DECENT =
            "<html lang='nl'><head><title>Kijk</title></head><body><main><h1>Kijk</h1>%s</main></body></html>";

    @Test
    void itFindsAPictureWithoutTextAndLettersThatAreTooPale() {
        try (var context = Chromium.get().newContext()) {
            var page = context.newPage();
            page.setContent(DECENT.formatted("<p>Goed</p>"));
            assertThat(Axe.violations(page)).isEmpty();
            page.setContent(DECENT.formatted("<img src='x.png'><p style='color: #ccc'>Bleek</p>"));
            assertThat(Axe.violations(page))
                    .hasSize(2)
                    .anyMatch(fault -> fault.startsWith("image-alt <img"))
                    .anyMatch(fault -> fault.startsWith("color-contrast <p"));
        }
    }
}
