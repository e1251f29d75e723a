package nl.leerkring.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerkring.meeting.RotationPolicy.Turn;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;

class RotationPolicyTest {
    private static final MemberId NOOR = new MemberId(1);
    private static final MemberId SEM = new MemberId(2);
    private static final MemberId FARAH = new MemberId(3);
    private static final List<MemberId> ALL = List.of(NOOR, SEM, FARAH);

    @Test
    void inANewGroupWhoIsInItLongestIsAsked() {
        assertThat(asked(List.of(), Set.of())).isEqualTo(NOOR);
    }

    @Test
    void whoNeverHadItIsAskedBeforeWhoDid() {
        assertThat(asked(List.of(turn(NOOR, 1), turn(SEM, 2)), Set.of())).isEqualTo(FARAH);
    }

    @Test
    void ofThoseWhoHadItAsOftenWhoHadItLongestAgoIsAsked() {
        assertThat(asked(List.of(turn(SEM, 1), turn(NOOR, 2), turn(FARAH, 3)), Set.of()))
                .isEqualTo(SEM);
    }

    @Test
    void leastOftenCountsBeforeLongestAgo() {
        assertThat(asked(List.of(turn(NOOR, 1), turn(NOOR, 2), turn(SEM, 3), turn(FARAH, 4)), Set.of()))
                .isEqualTo(SEM);
    }

    @Test
    void whoSaysNoIsPassedOver() {
        assertThat(asked(List.of(), Set.of(NOOR))).isEqualTo(SEM);
        assertThat(asked(List.of(), Set.of(NOOR, SEM))).isEqualTo(FARAH);
    }

    @Test
    void nobodyIsForced() {
        assertThat(RotationPolicy.propose(ALL, List.of(), Set.copyOf(ALL))).isEmpty();
        assertThat(RotationPolicy.propose(List.of(), List.of(), Set.of())).isEmpty();
    }

    @Test
    void turnsOfWhoLeftDoNotCount() {
        assertThat(asked(List.of(turn(new MemberId(9), 1)), Set.of())).isEqualTo(NOOR);
    }

    @Test
    void theReasonIsTold() {
        var proposal = RotationPolicy.propose(List.of(SEM), List.of(turn(SEM, 1), turn(SEM, 5)), Set.of())
                .orElseThrow();

        assertThat(proposal.times()).isEqualTo(2);
        assertThat(proposal.last()).isEqualTo(Instant.ofEpochSecond(5));
    }

    private static MemberId asked(List<Turn> turns, Set<MemberId> passed) {
        return RotationPolicy.propose(ALL, turns, passed).orElseThrow().member();
    }

    private static Turn turn(MemberId member, long at) {
        return new Turn(member, Instant.ofEpochSecond(at));
    }
}
