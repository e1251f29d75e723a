package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.shared.DomainException;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SignInIT {
    @Inject
    SignIn signIn;

    @Inject
    PasswordReset reset;

    @Inject
    Fixtures fixtures;

    @Inject
    MailedTokens mails;

    @Inject
    Directory directory;

    @Inject
    TestClock time;

    @Inject
    AtOnce atOnce;

    private final String email = Fixtures.address();
    private final String network = UUID.randomUUID().toString();

    @AfterEach
    void now() {
        time.reset();
    }

    @Test
    void whoSignedUpAndConfirmedSignsInWhateverTheCapitals() {
        var member = fixtures.confirmed(email);
        var who = attempt(email.toUpperCase(), Fixtures.PASSWORD).who().orElseThrow();
        assertThat(who.member()).isEqualTo(member);
        assertThat(who.initials()).isEqualTo("NB");
        assertThat(directory.person(member).orElseThrow().nameOnCertificate()).isEqualTo("N. de Bakker");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswersAsAKnownOne() {
        fixtures.confirmed(email);
        var stranger = Fixtures.address();
        for (int i = 0; i < 7; i++) {
            assertThat(attempt(stranger, "een verkeerd wachtwoord"))
                    .isEqualTo(attempt(email, "een verkeerd wachtwoord"));
        }
        var before = mails.count();
        reset.ask(stranger);
        assertThat(mails.count()).isEqualTo(before);
    }

    /** The row of the network is there already: all look at it, all want to change it. */
    @Test
    void colleaguesBehindOneNetworkWhoSignInInTheSameMomentAreAllAnswered() throws Exception {
        var member = fixtures.confirmed(email);
        attempt(email, Fixtures.PASSWORD);
        assertThat(atOnce.together(
                        Collections.nCopies(12, member), () -> attempt(Fixtures.address(), "een verkeerd wachtwoord")))
                .containsOnly("ok");
    }

    @Test
    void afterFiveWrongAttemptsOneWaitsAMinuteThenTwo() {
        fixtures.confirmed(email);
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(email, "een verkeerd wachtwoord").minutes()).isZero();
        }
        assertThat(attempt(email, Fixtures.PASSWORD).minutes()).isEqualTo(1);
        time.move(Duration.ofSeconds(61));
        assertThat(attempt(email, "een verkeerd wachtwoord").minutes()).isZero();
        assertThat(attempt(email, Fixtures.PASSWORD).minutes()).isEqualTo(2);
        time.move(Duration.ofSeconds(121));
        assertThat(attempt(email, Fixtures.PASSWORD).who()).isPresent();
        assertThat(attempt(email, "een verkeerd wachtwoord").minutes()).isZero();
    }

    @Test
    void aNetworkAddressThatGuessesAtManyAccountsWaitsToo() {
        for (int i = 0; i < 40; i++) {
            attempt(Fixtures.address(), "een verkeerd wachtwoord");
        }
        assertThat(attempt(Fixtures.address(), "een verkeerd wachtwoord").minutes())
                .isEqualTo(1);
    }

    @Test
    void aRememberedDeviceGetsAnotherSecretAtEachUse() {
        var member = fixtures.confirmed(email);
        var first = signIn.remember(member);
        var second = signIn.withDevice(first).orElseThrow();
        assertThat(second.who().member()).isEqualTo(member);
        assertThat(second.secret()).isNotEqualTo(first);
        assertThat(signIn.withDevice(first).orElseThrow().secret()).isNull();
        time.move(Duration.ofMinutes(1));
        assertThat(signIn.withDevice(first)).isEmpty();
        signIn.forgetDevice(second.secret());
        assertThat(signIn.withDevice(second.secret())).isEmpty();
    }

    @Test
    void aNewPasswordEndsAllSessionsAndDevices() {
        var member = fixtures.confirmed(email);
        var device = signIn.remember(member);
        var generation = attempt(email, Fixtures.PASSWORD).who().orElseThrow().generation();
        reset.ask(email);
        var token = mails.last(PasswordResetAsked.class).token();
        assertThatThrownBy(() -> reset.choose(token, "kort")).isInstanceOf(DomainException.class);
        reset.choose(token, "een heel ander zinnetje");
        assertThat(reset.canChoose(token)).isFalse();
        assertThat(signIn.again(member, generation)).isEmpty();
        assertThat(signIn.withDevice(device)).isEmpty();
        assertThat(attempt(email, Fixtures.PASSWORD).who()).isEmpty();
        assertThat(attempt(email, "een heel ander zinnetje").who()).isPresent();
    }

    @Test
    void aResetExpiresAfterAnHour() {
        fixtures.confirmed(email);
        reset.ask(email);
        var token = mails.last(PasswordResetAsked.class).token();
        time.move(Duration.ofMinutes(61));
        assertThatThrownBy(() -> reset.choose(token, "een heel ander zinnetje")).isInstanceOf(DomainException.class);
    }

    private SignInAnswer attempt(String address, String password) {
        return signIn.withPassword(address, password, network);
    }
}
