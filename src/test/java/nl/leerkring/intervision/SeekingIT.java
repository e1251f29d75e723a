package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seeking a group: by consent, for facilitators only, for three months, taken back at any time. */
@ArquillianTest
class SeekingIT {
    private static final SeekingRoom.Filter ALL = new SeekingRoom.Filter(null, "", " ", null);

    @Inject
    GroupFixture fixture;

    @Inject
    TestClock time;

    @Inject
    SeekingRoom seeking;

    @Inject
    InvitationDesk invitations;

    @Inject
    InvitationDoor door;

    @Inject
    OldSeekers old;

    private MemberId seeker;
    private String theme;

    @BeforeEach
    void somebodySeeks() {
        seeker = fixture.somebody(Role.LEARNER);
        theme = "Thema " + seeker.value();
        seeking.tell(wish(theme, true));
    }

    @AfterEach
    void now() {
        time.reset();
    }

    private static SeekingRoom.Wish wish(String theme, boolean consent) {
        return new SeekingRoom.Wish(theme, "Rijnmond 100%", "Opbouwwerker", "Dinsdagmiddag", consent);
    }

    private SeekingRoom.Filter byTheme() {
        return new SeekingRoom.Filter(theme, "rijnmond", "opbouw", "dinsdag");
    }

    @Test
    void onlyFacilitatorsFindWhoSeeks() {
        for (var role : Role.values()) {
            fixture.somebody(role);
            if (role == Role.FACILITATOR) {
                assertThat(seeking.find(byTheme())).hasSize(1);
            } else {
                assertThatThrownBy(() -> seeking.find(ALL)).as(role.name()).hasMessage("error.forbidden");
            }
        }
    }

    @Test
    void aFilterFindsByEveryWordAndJokersAreOrdinaryLetters() {
        fixture.somebody(Role.FACILITATOR);
        assertThat(seeking.find(byTheme()))
                .extracting(row -> row.wish().theme())
                .containsExactly(theme);
        assertThat(seeking.find(new SeekingRoom.Filter(theme, "100%", null, null)))
                .hasSize(1);
        assertThat(seeking.find(new SeekingRoom.Filter(theme, "1_0", null, null)))
                .isEmpty();
        assertThat(seeking.find(new SeekingRoom.Filter(theme, "Friesland", null, null)))
                .isEmpty();
    }

    @Test
    void withoutConsentNothingIsKept() {
        fixture.somebody(Role.LEARNER);
        assertThatThrownBy(() -> seeking.tell(wish("Iets", false))).hasMessage("intervision.seeking.consent.missing");
        assertThat(seeking.mine()).isEmpty();
    }

    @Test
    void itIsGoneAtOnceWhenItIsTakenBackAndByItselfAfterThreeMonths() {
        seeking.tell(wish(theme, true));
        assertThat(seeking.mine()).isPresent();
        time.move(Duration.ofDays(88));
        fixture.somebody(Role.FACILITATOR);
        var row = seeking.find(byTheme()).get(0);
        var group = fixture.started(8);
        time.move(Duration.ofDays(5));
        assertThat(seeking.find(byTheme())).isEmpty();
        assertThatThrownBy(() -> invitations.inviteSeeker(group, row.id())).hasMessage("intervision.seeking.gone");
        fixture.as(seeker);
        assertThat(seeking.mine()).isEmpty();
        assertThat(old.round()).isPositive();
        seeking.tell(wish(theme, true));
        seeking.withdraw();
        seeking.withdraw();
        fixture.somebody(Role.FACILITATOR);
        assertThat(seeking.find(byTheme())).isEmpty();
    }

    @Test
    void aFacilitatorInvitesFromThereWithoutSeeingAnAddress() {
        var guide = fixture.somebody(Role.FACILITATOR);
        var group = fixture.started(8);
        fixture.as(guide, Role.FACILITATOR);
        var row = seeking.find(byTheme()).get(0);
        assertThat(row.toString()).doesNotContain("@");
        invitations.inviteSeeker(group, row.id());
        assertThat(invitations.open(group)).extracting(InvitationDesk.Row::who).containsExactly("Proef Persoon");
        assertThatThrownBy(() -> invitations.inviteSeeker(group, row.id())).hasMessage("intervision.invite.twice");
        fixture.as(seeker);
        assertThat(door.mine()).extracting(InvitationDoor.Card::groupId).containsExactly(group);
    }

    @Test
    void whoGuidesNothingCanInviteNobody() {
        fixture.somebody(Role.LEARNER);
        var group = fixture.started(8);
        fixture.somebody(Role.FACILITATOR);
        var row = seeking.find(byTheme()).get(0);
        assertThatThrownBy(() -> invitations.inviteSeeker(group, row.id())).hasMessage("error.notFound");
    }
}
