package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Coming into an organisation, by an invitation, by a code or by one's confirmed e-mail address, and leaving it. */
@UseCase
public class OrganisationDoor {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Organisations organisations;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Belongings belongings;

    @Inject
    JoinBrake brake;

    @Inject
    Directory directory;

    /** What can be done with an invitation now. */
    public enum State {
        /** Sign in or make an account first. */
        VISITOR,
        /** It can be accepted. */
        OPEN,
        /** It was sent to another address than that of this account. */
        OTHER,
        /** It was answered, taken back or is too old. */
        GONE
    }

    /** An invitation as who holds it sees it. @param manager whether they will manage the organisation */
    public record Card(long id, String organisation, String inviter, boolean manager, Instant expiresAt, State state) {}

    /** An organisation that can be come into. */
    public record Entry(String slug, String name) {}

    /** The invitation of a mailed address. @throws DomainException 404 when there is none */
    @Permit(everyone = true, audited = false)
    public Card look(String token) {
        return card(invitations.withSecret(token).orElseThrow(DomainException::notFound));
    }

    /** Invitations that wait for the caller. */
    @Permit(audited = false)
    public List<Card> mine() {
        return invitations.openFor(me().email(), clock.now()).stream()
                .map(this::card)
                .toList();
    }

    /** Comes in. @return the name in addresses @throws DomainException 404 when it is somebody else's, refused when it is gone */
    @Permit
    public String accept(String token) {
        return accept(own(invitations.withSecret(token).orElseThrow(DomainException::notFound)));
    }

    /** The same for one in the list of the caller. */
    @Permit
    public String acceptMine(long id) {
        return accept(own(invitations.find(id).orElseThrow(DomainException::notFound)));
    }

    /** Does not come in. */
    @Permit
    public void decline(String token) {
        decline(own(invitations.withSecret(token).orElseThrow(DomainException::notFound)));
    }

    /** The same for one in the list of the caller. */
    @Permit
    public void declineMine(long id) {
        decline(own(invitations.find(id).orElseThrow(DomainException::notFound)));
    }

    /** The organisation of a code. @throws DomainException beside the field, also for who tried too often */
    @Permit(audited = false)
    public Entry withCode(String typed) {
        var key = "member-" + caller.requireMember();
        var pause = brake.pause(key, clock.now());
        if (!pause.isZero()) {
            throw DomainException.invalid("code", "organisation.error.code.wait", minutes(pause));
        }
        var code = JoinCode.tidy(typed);
        if (code.isEmpty()) {
            throw DomainException.invalid("code", "organisation.error.code.none");
        }
        return organisations.withCode(code).map(OrganisationDoor::entry).orElseThrow(() -> {
            brake.wrong(key, clock.now());
            return DomainException.invalid("code", "organisation.error.code");
        });
    }

    /** Comes in by a code. @return the name in addresses */
    @Permit
    public String joinByCode(String typed) {
        var id = organisations.named(withCode(typed).slug()).orElseThrow().id();
        return join(organisations.lock(id));
    }

    /** Organisations that let the caller in because of the domain of their address. */
    @Permit(audited = false)
    public List<Entry> byDomain() {
        var inside = people.slugs(caller.requireMember(), clock.now());
        return organisations.admitting(MailDomain.of(me().email())).stream()
                .map(OrganisationDoor::entry)
                .filter(entry -> !inside.contains(entry.slug()))
                .toList();
    }

    /** Comes in by the domain of the caller's address. @throws DomainException 404 when the organisation has no such domain */
    @Permit
    public String joinByDomain(String slug) {
        return byDomain().stream()
                .filter(entry -> entry.slug().equals(slug))
                .findFirst()
                .flatMap(entry -> organisations.named(entry.slug()))
                .map(organisation -> join(organisations.lock(organisation.id())))
                .orElseThrow(DomainException::notFound);
    }

    /** Leaves at once. @throws DomainException 404 for who is not in it, refused for the last manager */
    @Permit
    public void leave(String slug) {
        var organisation = organisations.named(slug).orElseThrow(DomainException::notFound);
        organisations.lock(organisation.id());
        var person = people.present(organisation.id(), caller.requireMember(), clock.now())
                .orElseThrow(DomainException::notFound);
        belongings.leave(person, clock.now());
    }

    private String join(Organisation organisation) {
        belongings.join(organisation.id(), caller.requireMember());
        return organisation.slug();
    }

    private String accept(Invitation invitation) {
        var organisation = organisations.lock(invitation.organisation());
        invitations.fresh(invitation).accept(clock.now());
        belongings.join(invitation, caller.requireMember());
        return organisation.slug();
    }

    private void decline(Invitation invitation) {
        organisations.lock(invitation.organisation());
        invitations.fresh(invitation).decline(clock.now());
    }

    private Invitation own(Invitation invitation) {
        if (!invitation.email().equals(EmailAddress.tidy(me().email()))) {
            throw DomainException.notFound();
        }
        return invitation;
    }

    private Person me() {
        return directory.person(caller.requireMember()).orElseThrow(DomainException::notFound);
    }

    private Card card(Invitation invitation) {
        var organisation = organisations.find(invitation.organisation()).orElseThrow(DomainException::notFound);
        return new Card(
                invitation.id(),
                organisation.name(),
                directory
                        .person(invitation.invitedBy())
                        .map(Person::displayName)
                        .orElse("Leerkring"),
                invitation.isManager(),
                invitation.expiresAt(),
                state(invitation));
    }

    private State state(Invitation invitation) {
        if (!invitation.isOpen(clock.now())) {
            return State.GONE;
        }
        if (caller.member().isEmpty()) {
            return State.VISITOR;
        }
        return invitation.email().equals(me().email()) ? State.OPEN : State.OTHER;
    }

    private static Entry entry(Organisation organisation) {
        return new Entry(organisation.slug(), organisation.name());
    }

    private static long minutes(Duration pause) {
        return Math.max(1, (pause.toSeconds() + 59) / 60);
    }
}
