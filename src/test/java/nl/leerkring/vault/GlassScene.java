package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.leerkring.membership.Fixtures;
import nl.leerkring.membership.Members;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A vault and two administrators, Yara and Joost; what tests of break-glass share. */
abstract class GlassScene {
    static final String WHY = "Er is een melding van Veilig Thuis over deze groep.";

    @Inject
    BreakGlass breakGlass;

    @Inject
    Vault vault;

    @Inject
    GlassLog log;

    @Inject
    GlassEvents events;

    @Inject
    Members members;

    @Inject
    Fixtures fixtures;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    TestClock time;

    VaultId id;
    MemberId yara;
    MemberId joost;

    @BeforeEach
    void aVaultAndTwoAdministrators() {
        id = vault.create();
        yara = administrator();
        joost = administrator();
    }

    @AfterEach
    void realTimeAgain() {
        time.reset();
    }

    /** Yara asks. @return number of the request */
    long asked() {
        as(yara);
        breakGlass.ask(id.inGroups(), WHY);
        return breakGlass.current().stream()
                .filter(row -> row.vault().equals(id))
                .findFirst()
                .orElseThrow()
                .request();
    }

    String state(long request) {
        return log.find(request).orElseThrow().state(clock.now()).name();
    }

    /** Who of the two may read. */
    List<MemberId> readers() {
        return List.of(yara, joost).stream()
                .filter(member -> vault.isBroken(id, member))
                .toList();
    }

    MemberId administrator() {
        var member = fixtures.confirmed(Fixtures.address());
        as(member);
        members.grant(member, Role.ADMINISTRATOR);
        return member;
    }

    void as(MemberId member) {
        caller.become(member, Set.of(Role.LEARNER, Role.ADMINISTRATOR));
    }

    static void refused(ThrowingCallable action, String key) {
        assertThatThrownBy(action).hasMessage(key);
    }
}
