package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What beheer does with members. */
@ArquillianTest
class MembersIT {
    @Inject
    Fixtures fixtures;

    @Inject
    MailedTokens mails;

    @Inject
    Members members;

    @Inject
    AccountOpening opening;

    @Inject
    AccountRoles roles;

    @Inject
    UserTransaction transaction;

    @Inject
    Caller caller;

    private final String email = Fixtures.address();
    private MemberId member;

    @BeforeEach
    void aMember() {
        member = fixtures.confirmed(email);
        caller.become(member, Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void onlyAdministratorsSeeMembersAndGiveRoles() {
        caller.become(member, Set.of(Role.LEARNER, Role.EDITOR));
        assertThatThrownBy(() -> members.search("", 0)).hasMessage("error.forbidden");
        assertThatThrownBy(() -> members.read(member)).hasMessage("error.forbidden");
        assertThatThrownBy(() -> members.grant(member, Role.ADMINISTRATOR)).hasMessage("error.forbidden");
        assertThatThrownBy(() -> members.revoke(member, Role.EDITOR)).hasMessage("error.forbidden");
        assertThat(roles.of(member)).containsExactly(Role.LEARNER);
    }

    @Test
    void aRoleIsGivenOnceAndTakenAway() {
        members.grant(member, Role.EDITOR);
        members.grant(member, Role.EDITOR);
        assertThat(members.search(email, 0).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.EDITOR));
        members.revoke(member, Role.EDITOR);
        assertThat(members.read(member).roles()).containsExactly(Role.LEARNER);
        assertThatThrownBy(() -> members.revoke(member, Role.LEARNER)).hasMessage("membership.error.learner");
    }

    @Test
    void wordsOfTheSearchAreNoPattern() {
        assertThat(members.search("%", 0).total()).isZero();
        assertThat(members.search("_", 0).total()).isZero();
    }

    @Test
    void anIdThatNobodyHasIsNotFound() {
        for (var id : new long[] {0, -1, Long.MAX_VALUE}) {
            var nobody = new MemberId(id);
            notFound(() -> members.read(nobody));
            notFound(() -> members.grant(nobody, Role.EDITOR));
            notFound(() -> members.revoke(nobody, Role.EDITOR));
        }
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        withoutAdministrators(() -> {
            members.grant(member, Role.ADMINISTRATOR);
            lastOne();
        });
    }

    @Test
    void anAdministratorTakesTheOwnRoleWhenAnotherOneIsLeft() throws Exception {
        var other = fixtures.confirmed(Fixtures.address());
        withoutAdministrators(() -> {
            members.grant(member, Role.ADMINISTRATOR);
            members.grant(other, Role.ADMINISTRATOR);
            members.revoke(member, Role.ADMINISTRATOR);
            assertThat(members.read(member).roles()).containsExactly(Role.LEARNER);
        });
    }

    @Test
    void anAdministratorWhoNeverChoseAPasswordIsNoOtherOne() throws Exception {
        withoutAdministrators(() -> {
            opening.firstAdministrator(Fixtures.address());
            members.grant(member, Role.ADMINISTRATOR);
            lastOne();
        });
    }

    @Test
    void theFirstAdministratorGetsAMailAndThereIsOnlyOneFirst() throws Exception {
        var first = Fixtures.address();
        withoutAdministrators(() -> {
            opening.firstAdministrator(first);
            assertThat(mails.last(PasswordResetAsked.class).email()).isEqualTo(first);
            opening.firstAdministrator(Fixtures.address());
            assertThat(mails.last(PasswordResetAsked.class).email()).isEqualTo(first);
        });
    }

    private void lastOne() {
        assertThatThrownBy(() -> members.revoke(member, Role.ADMINISTRATOR))
                .hasMessage("membership.error.lastAdministrator");
    }

    private static void notFound(Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
    }

    /** In a transaction that is undone, so that other tests keep their administrators. */
    private void withoutAdministrators(Runnable test) throws Exception {
        transaction.begin();
        try {
            roles.holders(Role.ADMINISTRATOR, LockModeType.NONE)
                    .forEach(holder -> roles.revoke(new MemberId(holder.account()), Role.ADMINISTRATOR));
            test.run();
        } finally {
            transaction.rollback();
        }
    }
}
