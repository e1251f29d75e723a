package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerkring.intervision.JoinPolicy.Standing;
import org.junit.jupiter.api.Test;

class JoinPolicyTest {
    private static final Standing STRANGER = new Standing(false, false, Set.of());

    private static GroupFacts group(Access access, int taken, boolean closed) {
        return new GroupFacts(
                new GroupId(1),
                "Groep",
                "Thema",
                access,
                access == Access.ORGANISATION ? "welzijn-oost" : null,
                3,
                8,
                MeetingForm.ONLINE,
                null,
                6,
                LocalDate.of(2028, 6, 1),
                List.of(),
                closed ? Instant.EPOCH : null,
                null,
                taken);
    }

    @Test
    void aGroupForInvitedPeopleIsNotThereForOthers() {
        assertThat(JoinPolicy.visible(group(Access.INVITED, 3, false), STRANGER))
                .isFalse();
    }

    @Test
    void aGroupOfAnOrganisationIsThereForItsPeopleOnly() {
        var group = group(Access.ORGANISATION, 3, false);
        assertThat(JoinPolicy.visible(group, STRANGER)).isFalse();
        assertThat(JoinPolicy.visible(group, new Standing(false, false, Set.of("welzijn-west"))))
                .isFalse();
        assertThat(JoinPolicy.visible(group, new Standing(false, false, Set.of("welzijn-west", "welzijn-oost"))))
                .isTrue();
    }

    @Test
    void anybodyMayAskForASeatThatIsFreeInAnOpenGroup() {
        var group = group(Access.REQUEST, 7, false);
        assertThat(JoinPolicy.visible(group, STRANGER)).isTrue();
        assertThat(JoinPolicy.refusal(group, STRANGER)).isEmpty();
    }

    @Test
    void whoCannotAskHearsWhy() {
        assertThat(JoinPolicy.refusal(group(Access.REQUEST, 8, false), STRANGER))
                .contains("intervision.full");
        assertThat(JoinPolicy.refusal(group(Access.REQUEST, 3, true), STRANGER)).contains("intervision.closed");
        assertThat(JoinPolicy.refusal(group(Access.REQUEST, 3, false), new Standing(true, false, Set.of())))
                .contains("intervision.request.inside");
        assertThat(JoinPolicy.refusal(group(Access.REQUEST, 3, false), new Standing(false, true, Set.of())))
                .contains("intervision.request.waiting");
    }

    @Test
    void nothingOfAGroupIsSeenBeforeItsAgreementIsAccepted() {
        assertThat(AgreementGate.of(false, false)).isEqualTo(AgreementGate.OUTSIDE);
        assertThat(AgreementGate.of(false, true))
                .as("who left and accepted once")
                .isEqualTo(AgreementGate.OUTSIDE);
        assertThat(AgreementGate.of(true, false)).isEqualTo(AgreementGate.AGREE_FIRST);
        assertThat(AgreementGate.of(true, true)).isEqualTo(AgreementGate.INSIDE);
    }
}
