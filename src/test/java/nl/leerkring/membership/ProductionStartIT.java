package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server of these tests was started as production is: without {@code LEERKRING_DEMO}. */
@ArquillianTest
class ProductionStartIT {
    @Inject
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"deelnemer", "begeleider", "organisatie", "coordinator", "redactie", "beheer", "leerling1"})
    void thereIsNoDemoAccount(String local) {
        assertThat(accounts.withEmail(local + "@demo.test")).isEmpty();
    }
}
