package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.leerkring.membership.Appointing;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** Coming in, managing and leaving, whatever the way. The organisation is locked before: there is always somebody who manages it. */
@Dependent
class Belongings {
    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    Appointing appointing;

    @Inject
    Event<PersonJoined> joined;

    @Inject
    Event<PersonLeft> left;

    /** Comes in by nobody's invitation. */
    OrganisationMember join(OrganisationId organisation, MemberId member) {
        return people.present(organisation, member, clock.now())
                .orElseGet(() -> begin(new OrganisationMember(organisation, member, false, null, clock.now()), null));
    }

    /** Comes in as invited; who is inside already becomes a manager or gets a team when the invitation says so. */
    OrganisationMember join(Invitation invitation, MemberId member) {
        var inside = people.present(invitation.organisation(), member, clock.now());
        var person = inside.orElseGet(() -> begin(
                new OrganisationMember(invitation.organisation(), member, false, invitation.team(), clock.now()),
                invitation.id()));
        if (invitation.isManager()) {
            manage(person, invitation.invitedBy());
        }
        return person;
    }

    private OrganisationMember begin(OrganisationMember person, Long invitation) {
        people.add(person);
        joined.fire(new PersonJoined(person.organisation(), person.id(), person.member(), invitation));
        return person;
    }

    void manage(OrganisationMember person, MemberId by) {
        person.manage(true);
        appointing.appoint(person.member(), Role.ORGANISATION_ADMIN, by);
    }

    /** Manages it no longer. @throws DomainException refused for the last one */
    void stepBack(OrganisationMember person) {
        requireOther(person);
        person.manage(false);
        var elsewhere = people.of(person.member(), clock.now()).stream()
                .anyMatch(seat -> seat.isManager() && seat.id() != person.id());
        if (!elsewhere) {
            appointing.dismiss(person.member(), Role.ORGANISATION_ADMIN);
        }
    }

    /** Leaves. @param at now or later @throws DomainException refused for the last manager */
    void leave(OrganisationMember person, Instant at) {
        if (person.isManager()) {
            stepBack(person);
        }
        person.until(at);
        left.fire(new PersonLeft(person.organisation(), person.id(), person.member(), at));
    }

    /** Somebody else manages it too, until further notice. */
    private void requireOther(OrganisationMember person) {
        var others = people.managers(person.organisation(), clock.now()).stream()
                .anyMatch(other -> other.id() != person.id() && other.endsAt() == null);
        if (!others) {
            throw DomainException.refused("organisation.error.lastManager");
        }
    }
}
