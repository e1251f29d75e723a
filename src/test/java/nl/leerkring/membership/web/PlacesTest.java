package nl.leerkring.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    @Test
    void aPlaceForMembersIsProtectedWithAllBelowIt() {
        assertThat(Places.needsSignIn("/learning")).isTrue();
        assertThat(Places.needsSignIn("/learning/lesson/3")).isTrue();
        assertThat(Places.needsSignIn("/membership/profile")).isTrue();
        assertThat(Places.needsSignIn("/activity/meetings")).isTrue();
        assertThat(Places.needsSignIn("/casus/join")).isTrue();
        assertThat(Places.needsSignIn("/arena/desk/reeks/26/door")).isTrue();
        assertThat(Places.needsSignIn("/attended")).isTrue();
        assertThat(Places.needsSignIn("/attended/LK-8F4K-2M7Q-5TH")).isFalse();
        assertThat(Places.needsSignIn("/arena/here")).isFalse();
        assertThat(Places.needsSignIn("/membership/sign-in")).isFalse();
        assertThat(Places.needsSignIn("/training/spil-in-de-wijk")).isFalse();
        assertThat(Places.needsSignIn("/learning-by-doing")).isFalse();
    }

    @Test
    void whatHasASecretInItsAddressIsOpenAndTheFolderAboveItIsNot() {
        assertThat(Places.needsSignIn("/calendar/geheim.ics")).isFalse();
        assertThat(Places.needsSignIn("/intervision/invitations/geheim")).isFalse();
        assertThat(Places.needsSignIn("/intervision/methods")).isFalse();
        assertThat(Places.needsSignIn("/calendar")).isTrue();
        assertThat(Places.needsSignIn("/calendar/")).isTrue();
    }

    @Test
    void theSignInPageLeadsBackWithTheQuestion() {
        assertThat(Places.signIn("/learning/a", "b=c")).isEqualTo("/membership/sign-in?from=%2Flearning%2Fa%3Fb%3Dc");
        assertThat(Places.local("/learning/a?b=c")).isEqualTo("/learning/a?b=c");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.test",
                "/\\evil.test",
                "https://evil.test",
                "/\t/evil.test",
                "/a\r\nSet-Cookie: x",
                "learning"
            })
    void noOtherSiteIsReached(String from) {
        assertThat(Places.local(from)).isEqualTo("/learning");
    }
}
