package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Glass.State;
import nl.leerkring.vault.GlassStep.Kind;
import org.junit.jupiter.api.Test;

class GlassTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration TICK = Duration.ofNanos(1000);
    private static final VaultId VAULT = new VaultId(482109371125L);
    private static final MemberId YARA = new MemberId(1);
    private static final MemberId JOOST = new MemberId(2);
    private static final MemberId OMAR = new MemberId(3);

    private final GlassStep asked = GlassStep.asked(VAULT, YARA, "Er is een melding over veiligheid.", NOON);
    private final Glass open = new Glass(asked, null);

    @Test
    void aRequestIsOpenForADayAndLapsesThen() {
        assertThat(open.state(NOON)).isEqualTo(State.OPEN);
        assertThat(open.state(NOON.plus(Glass.TO_DECIDE).minus(TICK))).isEqualTo(State.OPEN);
        assertThat(open.state(NOON.plus(Glass.TO_DECIDE))).isEqualTo(State.LAPSED);
        assertThat(open.opensFor(YARA, NOON)).isFalse();
    }

    @Test
    void theTwoReadForAnHourAndNobodyElse() {
        var agreed = NOON.plus(Duration.ofHours(23));
        var broken = new Glass(asked, asked.decided(Kind.GRANTED, JOOST, agreed));
        var last = agreed.plus(Glass.TO_READ).minus(TICK);
        assertThat(broken.until()).isEqualTo(agreed.plus(Glass.TO_READ));
        for (var member : new MemberId[] {YARA, JOOST}) {
            assertThat(broken.opensFor(member, agreed)).isTrue();
            assertThat(broken.opensFor(member, last)).isTrue();
            assertThat(broken.opensFor(member, agreed.plus(Glass.TO_READ))).isFalse();
        }
        assertThat(broken.opensFor(OMAR, agreed)).isFalse();
        assertThat(broken.state(last)).isEqualTo(State.BROKEN);
        assertThat(broken.state(agreed.plus(Glass.TO_READ))).isEqualTo(State.ENDED);
    }

    @Test
    void whatIsRefusedOrTakenBackOpensNothing() {
        var refused = new Glass(asked, asked.decided(Kind.REFUSED, JOOST, NOON));
        var withdrawn = new Glass(asked, asked.decided(Kind.REFUSED, YARA, NOON));
        assertThat(refused.state(NOON)).isEqualTo(State.REFUSED);
        assertThat(withdrawn.state(NOON)).isEqualTo(State.WITHDRAWN);
        assertThat(refused.opensFor(YARA, NOON)).isFalse();
        assertThat(refused.opensFor(JOOST, NOON)).isFalse();
    }

    @Test
    void aNumberIsReadInGroupsAndTypedAnyWay() {
        assertThat(VAULT.inGroups()).isEqualTo("4821 0937 1125");
        assertThat(VaultId.parse(" 4821 0937 1125")).contains(VAULT);
        assertThat(VaultId.parse("482109371125")).contains(VAULT);
        for (var wrong :
                new String[] {null, "", "48210937112", "4821093711255", "082109371125", "abc", "-82109371125"}) {
            assertThat(VaultId.parse(wrong)).as(wrong).isEmpty();
        }
    }
}
