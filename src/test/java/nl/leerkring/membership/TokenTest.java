package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aTokenWorksOnce() {
        var token = new Token(new MemberId(1), TokenPurpose.RESET, Secret.create(), NOW);
        assertThat(token.usable(NOW)).isTrue();
        token.use(NOW);
        assertThat(token.usable(NOW)).isFalse();
    }

    @Test
    void aTokenExpires() {
        var token = new Token(new MemberId(1), TokenPurpose.RESET, Secret.create(), NOW);
        assertThat(token.usable(NOW.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(token.usable(NOW.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void secretsAreLongDifferentAndFitForAnAddress() {
        assertThat(Secret.create()).hasSize(43).matches("[A-Za-z0-9_-]+").isNotEqualTo(Secret.create());
        assertThat(Secret.hash("a")).hasSize(64);
    }
}
