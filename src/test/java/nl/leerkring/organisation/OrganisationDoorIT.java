package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.leerkring.shared.Belonging;
import nl.leerkring.shared.DomainException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Coming in by an invitation, by a code and by an address, and belonging until one leaves. */
@ArquillianTest
class OrganisationDoorIT {
    @Inject
    OrganisationFixture fixture;

    @Inject
    OrganisationDesk desk;

    @Inject
    PeopleDesk people;

    @Inject
    OrganisationDoor door;

    @Inject
    Belonging belonging;

    @Test
    void anInvitationIsForItsAddressOnlyAndACodeWorksUntilItIsRenewed() {
        var made = fixture.made();
        people.invite(made.slug(), OrganisationFixture.address(), false, null);
        var invitation = people.waiting(made.slug()).get(0).id();
        fixture.as(fixture.somebody());
        assertThat(outcome(() -> door.acceptMine(invitation))).isEqualTo("NOT_FOUND");
        assertThat(outcome(() -> door.declineMine(invitation))).isEqualTo("NOT_FOUND");
        fixture.as(made.manager());
        var code = desk.code(made.slug());
        desk.renewCode(made.slug());
        fixture.as(fixture.somebody());
        assertThat(outcome(() -> door.joinByCode(code))).isEqualTo("REFUSED");
        assertThat(outcome(() -> door.joinByDomain(made.slug()))).isEqualTo("NOT_FOUND");
    }

    @Test
    void whoTriesManyCodesHasToWait() {
        fixture.as(fixture.somebody());
        for (int i = 0; i < 10; i++) {
            assertThat(refusal(() -> door.withCode("AAAA-AAAA"))).isEqualTo("organisation.error.code");
        }
        assertThat(refusal(() -> door.withCode("AAAA-AAAA"))).isEqualTo("organisation.error.code.wait");
    }

    @Test
    void aConfirmedAddressOfItsDomainComesInAndBelongsUntilTheDayItLeaves() {
        var made = fixture.made();
        var domain = "d" + made.id() + ".voorbeeld.test";
        desk.change(
                made.slug(),
                new OrganisationPlan(
                        "Met domein", "68750110", null, null, java.util.List.of(), java.util.List.of(domain)));
        var member = fixture.somebody("noor@" + domain);
        fixture.as(member);
        assertThat(belonging.organisationsOf(member)).isEmpty();
        assertThat(door.byDomain()).extracting(OrganisationDoor.Entry::name).containsExactly("Met domein");
        door.joinByDomain(made.slug());
        assertThat(belonging.organisationsOf(member)).containsExactly(made.slug());
        assertThat(belonging.nameOf(made.slug())).contains("Met domein");
        assertThat(door.byDomain()).isEmpty();
        door.leave(made.slug());
        assertThat(belonging.organisationsOf(member)).isEmpty();
    }

    private static String outcome(Runnable action) {
        try {
            action.run();
            return "ok";
        } catch (DomainException refusal) {
            return refusal.kind().name();
        }
    }

    private static String refusal(Runnable action) {
        try {
            action.run();
            return "ok";
        } catch (DomainException refusal) {
            return refusal.key();
        }
    }
}
