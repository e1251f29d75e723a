package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ProfileIT {
    @Inject
    Fixtures fixtures;

    @Inject
    MailedTokens mails;

    @Inject
    Profile profile;

    @Inject
    SignIn signIn;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    private final String email = Fixtures.address();
    private MemberId member;

    @BeforeEach
    void aMember() {
        member = fixtures.confirmed(email);
        caller.become(member, Set.of(Role.LEARNER));
    }

    @Test
    void aMemberChangesTheOwnProfile() {
        profile.change(new ChangeProfile(
                "Noor  Visser", "", "", "Wijkverpleegkundige", "Utrecht", Perspective.PROVIDER, Locale.ENGLISH));
        var read = profile.read().profile();
        assertThat(read.fullName()).isEqualTo("Noor Visser");
        assertThat(read.certificateName()).isEqualTo("N. Visser");
        assertThat(read.perspective()).isEqualTo(Perspective.PROVIDER);
        assertThat(directory.person(member).orElseThrow().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void scriptAndOverlongTextChangeNothing() {
        for (var city : new String[] {"<script>", "u".repeat(81)}) {
            assertThatThrownBy(() ->
                            profile.change(new ChangeProfile("Een Ander", "", "", "", city, null, Locale.ENGLISH)))
                    .isInstanceOf(DomainException.class);
        }
        assertThat(profile.read().profile().fullName()).isEqualTo("Noor de Bakker");
    }

    @Test
    void aPasswordChangesOnlyWithThePresentOneAndEndsOtherSessions() {
        assertThatThrownBy(() -> profile.changePassword("is het niet", "een heel ander zinnetje"))
                .isInstanceOf(DomainException.class);
        var generation = profile.changePassword(Fixtures.PASSWORD, "een heel ander zinnetje");
        assertThat(signIn.again(member, generation)).isPresent();
        assertThat(signIn.again(member, generation - 1)).isEmpty();
    }

    @Test
    void signingOutEverywhereEndsSessionsAndDevices() {
        var device = signIn.remember(member);
        var generation = profile.signOutEverywhere();
        assertThat(signIn.again(member, generation - 1)).isEmpty();
        assertThat(signIn.withDevice(device)).isEmpty();
    }

    @Test
    void anotherAddressWorksOnlyWhenConfirmedAndTheOldOneIsTold() {
        var wanted = Fixtures.address();
        profile.askEmail(Fixtures.PASSWORD, wanted);
        assertThat(profile.read().email()).isEqualTo(email);
        var asked = mails.last(EmailChangeAsked.class);
        assertThat(asked.email()).isEqualTo(wanted);
        profile.confirmEmail(asked.token());
        assertThat(profile.read().email()).isEqualTo(wanted);
        assertThat(mails.last(EmailChanged.class).email()).isEqualTo(email);
        assertThatThrownBy(() -> profile.confirmEmail(asked.token())).isInstanceOf(DomainException.class);
    }

    @Test
    void aTokenForOneThingDoesNotDoAnother() {
        var device = signIn.remember(member);
        assertThatThrownBy(() -> profile.confirmEmail(device)).isInstanceOf(DomainException.class);
    }

    @Test
    void visitorsHaveNoProfile() {
        caller.become(null, Set.of());
        assertThatThrownBy(profile::read).isInstanceOf(DomainException.class);
    }
}
