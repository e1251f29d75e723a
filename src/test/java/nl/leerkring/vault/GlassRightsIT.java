package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.leerkring.shared.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Break-glass by every role, and what is no request. */
@ArquillianTest
class GlassRightsIT extends GlassScene {
    @Test
    void onlyBeheerComesNearIt() {
        var request = asked();
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                caller.become(joost, Set.of(role));
                everythingIsForbidden(request);
            }
        }
        caller.become(null, Set.of());
        everythingIsForbidden(request);
        assertThat(events.of(id)).hasSize(1);
        assertThat(log.find(request).orElseThrow().decision()).isNull();
    }

    @Test
    void aRequestNeedsAVaultAndAReason() {
        as(yara);
        for (var number : new String[] {null, "", "abc", "123", "999999999999", "0'; drop table vault"}) {
            refused(() -> breakGlass.ask(number, WHY), "vault.glass.unknown");
        }
        for (var why : new String[] {null, "", "te kort", " ".repeat(30), "x".repeat(19), "x".repeat(501)}) {
            refused(() -> breakGlass.ask(id.toString(), why), "vault.glass.reason");
        }
        vault.destroy(id);
        refused(() -> breakGlass.ask(id.toString(), WHY), "vault.glass.unknown");
        assertThat(events.of(id)).isEmpty();
        refused(() -> breakGlass.grant(Long.MAX_VALUE), "error.notFound");
    }

    @Test
    void aDecisionIsNoRequest() {
        var request = asked();
        as(joost);
        breakGlass.refuse(request);
        var decision = log.find(request).orElseThrow().decision().id();
        refused(() -> breakGlass.grant(decision), "error.notFound");
    }

    private void everythingIsForbidden(long request) {
        for (ThrowingCallable action : List.<ThrowingCallable>of(
                () -> breakGlass.ask(id.toString(), WHY),
                () -> breakGlass.grant(request),
                () -> breakGlass.refuse(request),
                () -> breakGlass.current(),
                () -> breakGlass.history(0))) {
            refused(action, "error.forbidden");
        }
    }
}
