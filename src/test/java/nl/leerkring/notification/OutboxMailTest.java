package nl.leerkring.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutboxMailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final RetryPolicy POLICY = new RetryPolicy();

    @Test
    void aMailIsGivenUpAfterSixAttempts() {
        var mail = written("/membership/sign-in");

        for (int attempt = 1; attempt <= 5; attempt++) {
            mail.refused("no connection", false, POLICY, NOW);
            assertThat(mail.is(MailState.WAITING)).isTrue();
        }
        mail.refused("no connection", false, POLICY, NOW);

        assertThat(mail.is(MailState.FAILED)).isTrue();
    }

    @Test
    void aRefusedAddressIsGivenUpAtOnce() {
        var mail = written("/membership/sign-in");

        mail.refused("550 unknown user", true, POLICY, NOW);

        assertThat(mail.is(MailState.FAILED)).isTrue();
        assertThat(row(mail).attempts()).isEqualTo(1);
    }

    @Test
    void aFailedAttemptWaitsForItsPause() {
        var mail = written("/membership/sign-in");

        mail.refused("x".repeat(2000), false, POLICY, NOW);

        assertThat(row(mail).nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(mail.detail(false).error()).hasSize(500);
    }

    @Test
    void tryingAgainStartsAnew() {
        var mail = written("/membership/sign-in");
        mail.refused("550 unknown user", true, POLICY, NOW);

        mail.tryAgain(NOW.plusSeconds(60));

        assertThat(mail.is(MailState.WAITING)).isTrue();
        assertThat(row(mail).attempts()).isZero();
        assertThat(row(mail).nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aTextWithATokenIsShownOnlyWhereNoMailLeavesTheHouse() {
        var mail = written("/membership/reset?token=secret");

        assertThat(mail.detail(false).text()).isNull();
        assertThat(mail.detail(false).link()).isNull();
        assertThat(mail.detail(true).text()).isEqualTo("text");
        assertThat(mail.detail(true).link()).isEqualTo("link");
    }

    @Test
    void aTextWithoutTokenCanBeReadButNotFollowed() {
        var mail = written("/membership/sign-in");

        assertThat(mail.detail(false).text()).isEqualTo("text");
        assertThat(mail.detail(false).link()).isNull();
    }

    @Test
    void aTokenIsForgottenOnceItIsSent() {
        var mail = written("/membership/reset?token=secret");

        mail.sent(NOW, true);

        assertThat(mail.is(MailState.SENT)).isTrue();
        assertThat(mail.detail(true).text()).isNull();
        assertThat(mail.detail(true).link()).isNull();
    }

    private static OutboxMail written(String action) {
        var mail = new Mail(null, "noor@example.test", Locale.ENGLISH, "passwordReset", action, List.of("Noor"));
        return OutboxMail.write(mail, new MailComposer.Letter("subject", "link", "text", "html"), "<1@test>", NOW);
    }

    private static MailRow row(OutboxMail mail) {
        return mail.detail(true).row();
    }
}
