package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Organisations and who belongs to them, for other features. No rights are checked here: who asks shows only what is allowed. */
@ApplicationScoped
public class OrganisationDirectory {
    @Inject
    Clock clock;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Premises premises;

    /** Somebody's time in an organisation. @param team id of it, or null @param endsAt null until further notice */
    public record Belonger(
            long person, MemberId member, boolean manager, Long team, Instant joinedAt, Instant endsAt) {}

    /** The organisation, when it exists. */
    public Optional<OrganisationFacts> find(OrganisationId id) {
        return organisations.find(id).map(Organisation::facts);
    }

    /** The same by its name in addresses. */
    public Optional<OrganisationFacts> named(String slug) {
        return organisations.named(slug).map(Organisation::facts);
    }

    /** The logo as PNG, when there is one. */
    public Optional<byte[]> logo(OrganisationId id) {
        return organisations.find(id).map(Organisation::logo);
    }

    /** Everybody who belongs to it now, longest first. */
    public List<Belonger> people(OrganisationId id) {
        return people.in(id, clock.now()).stream()
                .map(OrganisationDirectory::belonger)
                .toList();
    }

    /** Whether somebody belongs to it now, and as what. */
    public Optional<Belonger> person(OrganisationId id, MemberId member) {
        return people.present(id, member, clock.now()).map(OrganisationDirectory::belonger);
    }

    /** Whether somebody manages it now. */
    public boolean manages(OrganisationId id, MemberId member) {
        return person(id, member).filter(Belonger::manager).isPresent() && premises.mayManage(member);
    }

    private static Belonger belonger(OrganisationMember person) {
        return new Belonger(
                person.id(), person.member(), person.isManager(), person.team(), person.joinedAt(), person.endsAt());
    }
}
