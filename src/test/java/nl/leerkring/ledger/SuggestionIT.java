package nl.leerkring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.ledger.DossierSheet.Suggestion;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is suggested is what can be done now: a meeting to come, the own group, a training; and what-if says what a choice of them brings. */
@ArquillianTest
class SuggestionIT {
    @Inject
    ArenaFixture arenas;

    @Inject
    GroupFixture groups;

    @Inject
    LedgerFixture life;

    @Inject
    MyRegistrations registrations;

    @Inject
    OfferDesk offers;

    @Inject
    Dossier dossier;

    @Inject
    Clock clock;

    @AfterEach
    void nothingMoreIsAccredited() {
        life.change("update ledger_offer set withdrawn_at = utc_timestamp(6) where course = 'PROEF-1'");
    }

    private void accredited(String subject, String points) {
        arenas.somebody(Role.EDITOR);
        offers.add(new OfferPlan(subject, "registerplein", "training", "PROEF-1", points, clock.today(), null, false));
    }

    private long registered() {
        return registrations.add(
                new RegistrationPlan("registerplein", "461012345", clock.today().minusYears(1), null));
    }

    @Test
    void aMeetingToComeAndTheOwnGroupAreSuggestedAndAChoiceOfThemIsComputed() {
        var edition = arenas.open(arenas.started(Access.OPEN), arenas.plan(1, 20));
        accredited("edition:" + edition.id(), "3,5");
        var noor = groups.somebody(Role.LEARNER);
        var group = groups.started(8);
        groups.joins(group, noor);
        groups.joins(group, noor);
        var id = registered();
        var suggested = byKey(id, Set.of());
        assertThat(suggested.get("e" + edition.id())).satisfies(one -> {
            assertThat(one.points()).isEqualByComparingTo("3.5");
            assertThat(one.category()).isEqualTo("training");
        });
        var own = suggested.get("g" + group);
        assertThat(own.link()).isEqualTo(group.address(""));
        assertThat(own.times()).isPositive();
        var both = Set.of("e" + edition.id(), "g" + group);
        var sheet = dossier.look(id, both).orElseThrow();
        assertThat(sheet.chosen()).isEqualTo(both);
        assertThat(sheet.after().points()).isEqualByComparingTo(own.points().add(new java.math.BigDecimal("3.5")));
        arenas.somebody(Role.LEARNER);
        assertThat(byKey(registered(), Set.of()))
                .as("in no group: one to look for")
                .containsKey("g");
    }

    private java.util.Map<String, Suggestion> byKey(long id, Set<String> keys) {
        return dossier.look(id, keys).orElseThrow().suggestions().stream()
                .collect(Collectors.toMap(Suggestion::key, Function.identity()));
    }

    @Test
    void aGroupThatIsTooSmallForTheRegisterIsNotSuggested() {
        groups.somebody(Role.LEARNER);
        var group = groups.started(8);
        assertThat(byKey(registered(), Set.of())).doesNotContainKeys("g" + group, "g");
    }

    @Test
    void whatIsOverOrWithdrawnIsNotSuggested() {
        var edition = arenas.open(arenas.started(Access.OPEN), arenas.plan(1, 20));
        accredited("edition:" + edition.id(), "3,5");
        MemberId noor = arenas.somebody(Role.LEARNER);
        var id = registered();
        assertThat(byKey(id, Set.of())).containsKey("e" + edition.id());
        nothingMoreIsAccredited();
        assertThat(byKey(id, Set.of())).doesNotContainKey("e" + edition.id());
        assertThat(life.says(noor)).as("looking writes nothing").isEmpty();
    }
}
