package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Break-glass by one and by two, in time and too late. */
@ArquillianTest
class BreakGlassIT extends GlassScene {
    @Inject
    UserTransaction transaction;

    @Test
    void twoTogetherReadForAnHourAndNobodyElse() {
        var request = asked();
        assertThat(readers()).isEmpty();
        as(joost);
        breakGlass.grant(request);
        assertThat(readers()).containsExactly(yara, joost);
        assertThat(vault.isBroken(id, administrator())).isFalse();
        assertThat(vault.isBroken(vault.create(), yara)).isFalse();
        time.move(Glass.TO_READ.minusSeconds(5));
        assertThat(readers()).containsExactly(yara, joost);
        time.move(Duration.ofSeconds(6));
        assertThat(readers()).isEmpty();
        assertThat(state(request)).isEqualTo("ENDED");
    }

    @Test
    void nobodyGrantsTheOwnRequest() {
        var request = asked();
        refused(() -> breakGlass.grant(request), "vault.glass.own");
        assertThat(readers()).isEmpty();
        assertThat(state(request)).isEqualTo("OPEN");
    }

    @Test
    void afterADayItIsTooLate() {
        var request = asked();
        as(joost);
        time.move(Glass.TO_DECIDE.plusSeconds(1));
        refused(() -> breakGlass.grant(request), "vault.glass.lapsed");
        refused(() -> breakGlass.refuse(request), "vault.glass.lapsed");
        assertThat(state(request)).isEqualTo("LAPSED");
        assertThat(breakGlass.current()).noneMatch(row -> row.vault().equals(id));
        as(yara);
        breakGlass.ask(id.inGroups(), WHY);
    }

    @Test
    void whatIsRefusedOrTakenBackStaysSo() {
        var request = asked();
        as(joost);
        breakGlass.refuse(request);
        refused(() -> breakGlass.grant(request), "vault.glass.decided");
        assertThat(state(request)).isEqualTo("REFUSED");
        var again = asked();
        breakGlass.refuse(again);
        assertThat(state(again)).isEqualTo("WITHDRAWN");
        assertThat(readers()).isEmpty();
    }

    @Test
    void everyStepIsToldToWhoOwnsTheVault() {
        var request = asked();
        var until = log.find(request).orElseThrow().until();
        as(joost);
        breakGlass.grant(request);
        var broken = log.find(request).orElseThrow();
        assertThat(events.of(id))
                .containsExactly(
                        new GlassAsked(id, yara, WHY, until), new GlassBroken(id, yara, joost, WHY, broken.until()));
        time.move(Duration.ofHours(2));
        var again = asked();
        as(joost);
        breakGlass.refuse(again);
        assertThat(events.of(id)).endsWith(new GlassRefused(id, yara, joost));
    }

    @Test
    void whatIsRolledBackOpensNothing() throws Exception {
        var request = asked();
        as(joost);
        transaction.begin();
        breakGlass.grant(request);
        transaction.rollback();
        assertThat(readers()).isEmpty();
        assertThat(state(request)).isEqualTo("OPEN");
    }

    @Test
    void theDatabaseKeepsOneDecision() throws Exception {
        var asked = log.find(asked()).orElseThrow().asked();
        transaction.begin();
        try {
            log.add(asked.decided(GlassStep.Kind.REFUSED, joost, clock.now()));
            refused(() -> log.add(asked.decided(GlassStep.Kind.GRANTED, joost, clock.now())), "vault.glass.decided");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whoIsNoAdministratorAnyMoreNeitherReadsNorIsGranted() {
        var request = asked();
        as(joost);
        breakGlass.grant(request);
        members.revoke(yara, Role.ADMINISTRATOR);
        assertThat(readers()).containsExactly(joost);
        time.move(Duration.ofHours(2));
        var left = asked();
        as(joost);
        refused(() -> breakGlass.grant(left), "vault.glass.askerLeft");
    }

    @Test
    void oneVaultHasOneRequestAtATime() {
        var request = asked();
        as(joost);
        refused(() -> breakGlass.ask(id.toString(), WHY), "vault.glass.already");
        breakGlass.grant(request);
        refused(() -> breakGlass.ask(id.toString(), WHY), "vault.glass.already");
    }
}
