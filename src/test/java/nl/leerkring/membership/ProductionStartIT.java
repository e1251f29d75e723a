package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The server of these tests was started as production is: without {@code LEERKRING_DEMO}. */
@ArquillianTest
class ProductionStartIT {
    @Inject
    Accounts accounts;

    @Test
    void thereIsNoDemoAccount() {
        assertThat(List.of("deelnemer", "begeleider", "organisatie", "coordinator", "redactie", "beheer", "leerling1"))
                .allSatisfy(local ->
                        assertThat(accounts.withEmail(local + "@demo.test")).isEmpty());
    }
}
