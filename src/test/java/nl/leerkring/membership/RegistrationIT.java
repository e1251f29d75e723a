package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import nl.leerkring.shared.DomainException;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Getting an account, and what a stranger can not do with somebody else's address. */
@ArquillianTest
class RegistrationIT {
    private static final String STRANGERS = "een zin van een vreemde";

    @Inject
    Registration registration;

    @Inject
    SignIn signIn;

    @Inject
    PasswordReset reset;

    @Inject
    Profile profile;

    @Inject
    Fixtures fixtures;

    @Inject
    MailedTokens mails;

    @Inject
    Directory directory;

    @Inject
    nl.leerkring.shared.Caller caller;

    @Inject
    TestClock time;

    private final String email = Fixtures.address();

    @AfterEach
    void now() {
        time.reset();
    }

    @Test
    void aConfirmationWorksOnceAndLookingDoesNotUseIt() {
        var token = signUp("Noor de Bakker", Fixtures.PASSWORD);
        assertThat(registration.canConfirm(token)).isTrue();
        assertThat(registration.canConfirm(token)).isTrue();
        registration.confirm(token, Fixtures.PASSWORD);
        refused("membership.error.token", token, Fixtures.PASSWORD);
        assertThat(registration.canRenew(token)).isFalse();
    }

    @Test
    void beforeTheAddressIsProvenThereIsNoAccountAndTheAnswersTellNothing() {
        signUp("Noor de Bakker", Fixtures.PASSWORD);
        assertThat(directory.byEmail(email)).isEmpty();
        assertThat(attempt(Fixtures.PASSWORD)).isEqualTo(attempt("is het niet"));
        var before = mails.count();
        reset.ask(email);
        assertThat(mails.count()).isEqualTo(before);
    }

    @Test
    void theOwnerOfTheMailboxDoesNotMakeAStrangersPasswordValid() {
        var token = signUp("Een Vreemde", STRANGERS);
        refused("membership.error.signUpPassword", token, "een zin van de eigenaar");
        refused("membership.error.signUpPassword", token, null);
        assertThat(directory.byEmail(email)).isEmpty();
        assertThat(attempt(STRANGERS).who()).isEmpty();
    }

    @Test
    void aStrangersLaterSignUpChangesNothingAboutMine() {
        var mine = signUp("Noor de Bakker", Fixtures.PASSWORD);
        var theirs = signUp("Een Vreemde", STRANGERS);
        assertThat(registration.canConfirm(mine)).isTrue();
        var member = registration.confirm(theirs, Fixtures.PASSWORD);
        assertThat(directory.person(member).orElseThrow().displayName()).isEqualTo("Noor");
        assertThat(attempt(STRANGERS).who()).isEmpty();
        assertThat(attempt(Fixtures.PASSWORD).who().orElseThrow().member()).isEqualTo(member);
        refused("membership.error.token", mine, STRANGERS);
    }

    @Test
    void aSecondSignUpTellsOnlyTheOwnerThatThereIsAnAccount() {
        var member = fixtures.confirmed(email);
        registration.signUp(Fixtures.form(email));
        assertThat(mails.last(AlreadyRegistered.class).member()).isEqualTo(member);
    }

    @Test
    void anAddressThatSomebodyMovedToTakesNoOldSignUp() {
        var token = signUp("Een Vreemde", STRANGERS);
        var member = fixtures.confirmed(Fixtures.address());
        caller.become(member, java.util.Set.of(nl.leerkring.shared.Role.LEARNER));
        profile.askEmail(Fixtures.PASSWORD, email);
        profile.confirmEmail(mails.last(EmailChangeAsked.class).token());
        refused("membership.error.token", token, STRANGERS);
    }

    @Test
    void aLinkThatIsTooOldIsReplacedByANewOneForAMonth() {
        var old = signUp("Noor de Bakker", Fixtures.PASSWORD);
        time.move(Duration.ofDays(4));
        refused("membership.error.token", old, Fixtures.PASSWORD);
        assertThat(registration.canRenew(old)).isTrue();
        registration.renew(old, null);
        var fresh = mails.last(ConfirmationAsked.class);
        assertThat(fresh.email()).isEqualTo(email);
        assertThat(registration.canRenew(old)).isFalse();
        assertThat(registration.confirm(fresh.token(), Fixtures.PASSWORD)).isNotNull();
    }

    @Test
    void aSignUpThatNobodyCameBackToIsForgotten() {
        var old = signUp("Noor de Bakker", Fixtures.PASSWORD);
        time.move(Duration.ofDays(31));
        registration.signUp(Fixtures.form(Fixtures.address()));
        assertThat(registration.canRenew(old)).isFalse();
    }

    @Test
    void theOwnerOfTheMailboxCannotGuessTheStrangersPassword() {
        var token = signUp("Een Vreemde", STRANGERS);
        for (int i = 0; i < 5; i++) {
            refused("membership.error.signUpPassword", token, "een gok nummer " + i);
        }
        refused("membership.error.wait", token, STRANGERS);
        time.move(Duration.ofSeconds(61));
        assertThat(registration.confirm(token, STRANGERS)).isNotNull();
    }

    /** @return the secret of the mailed link */
    private String signUp(String name, String password) {
        registration.signUp(new SignUp(name, email, password, true, Locale.forLanguageTag("nl")));
        return mails.last(ConfirmationAsked.class).token();
    }

    private void refused(String key, String token, String password) {
        assertThatThrownBy(() -> registration.confirm(token, password))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    private SignInAnswer attempt(String password) {
        return signIn.withPassword(email, password, UUID.randomUUID().toString());
    }
}
