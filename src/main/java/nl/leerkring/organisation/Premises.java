package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/**
 * Who may be where. Of an organisation to which the caller does not belong now nothing exists. Who manages it must both be named in it and have the role
 * at this moment, so that beheer can take the right away at once.
 */
@Dependent
class Premises {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Directory directory;

    /** The organisation with this name in addresses, for who belongs to it. @throws DomainException 404 */
    MyOrganisation require(String slug) {
        var organisation = organisations.named(slug).orElseThrow(DomainException::notFound);
        return people.present(organisation.id(), caller.requireMember(), clock.now())
                .map(person -> mine(organisation, person))
                .orElseThrow(DomainException::notFound);
    }

    /** The same for who manages it. @throws DomainException 403 for others who belong to it */
    MyOrganisation requireManager(String slug) {
        var mine = require(slug);
        if (!mine.manager()) {
            throw DomainException.forbidden();
        }
        return mine;
    }

    /** For who manages it; until the end of the transaction ours. Rights are looked at, for the first time, once it is locked: of two who dismiss each other one stays. */
    Organisation lockManaged(String slug) {
        var id =
                organisations.named(slug).orElseThrow(DomainException::notFound).id();
        var organisation = organisations.lock(id);
        requireManager(slug);
        return organisation;
    }

    /** Whether somebody who is named as a manager has the role. */
    boolean mayManage(MemberId member) {
        return directory.has(member, Role.ORGANISATION_ADMIN);
    }

    MyOrganisation mine(Organisation organisation, OrganisationMember person) {
        var team = person.team() == null
                ? null
                : organisations
                        .team(organisation.id(), person.team())
                        .map(Team::name)
                        .orElse(null);
        return new MyOrganisation(
                organisation.facts(),
                person.id(),
                person.isManager() && mayManage(person.member()),
                team,
                person.joinedAt(),
                person.endsAt());
    }
}
