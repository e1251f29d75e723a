package nl.leerkring.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ShippedTrainingsIT {
    /** The build of these tests reads them from the project; production has only the WAR. */
    @Test
    void theTrainingsInsideTheWarAreFoundWhereTheServerUnpackedIt() {
        assertThat(ShippedTrainings.inTheWar()).isDirectoryContaining("glob:**/spil-in-de-wijk");
    }
}
