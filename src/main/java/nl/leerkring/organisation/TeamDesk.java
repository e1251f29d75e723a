package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Teams of an organisation, for its managers. */
@UseCase
public class TeamDesk {
    static final int NAME = 80;
    static final int MOST = 200;

    @Inject
    Clock clock;

    @Inject
    Premises premises;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    /** A team. @param people who are in it now */
    public record Row(long id, String name, long people) {}

    /** All of them, by name. */
    @Permit(audited = false)
    public List<Row> all(String slug) {
        var id = premises.requireManager(slug).id();
        var counts = people.inTeams(id, clock.now());
        return organisations.teams(id).stream()
                .map(team -> new Row(team.id(), team.name(), counts.getOrDefault(team.id(), 0L)))
                .toList();
    }

    /** Makes one. @throws DomainException beside the field */
    @Permit
    public void add(String slug, String name) {
        var organisation = premises.lockManaged(slug);
        var tidy = free(organisation.id(), "team", name, 0);
        if (organisations.teams(organisation.id()).size() >= MOST) {
            throw DomainException.invalid("team", "organisation.error.teams", MOST);
        }
        organisations.add(new Team(organisation.id(), tidy));
    }

    /** Names one otherwise. @throws DomainException 404, or beside the field */
    @Permit
    public void rename(String slug, long team, String name) {
        var organisation = premises.lockManaged(slug);
        var found = organisations.team(organisation.id(), team).orElseThrow(DomainException::notFound);
        found.rename(free(organisation.id(), "teamName" + team, name, team));
    }

    /** Takes one away. @throws DomainException 404, refused while people, invitations or assignments name it */
    @Permit
    public void remove(String slug, long team) {
        var organisation = premises.lockManaged(slug);
        var found = organisations.team(organisation.id(), team).orElseThrow(DomainException::notFound);
        if (people.inTeams(organisation.id(), clock.now()).getOrDefault(team, 0L) > 0) {
            throw DomainException.refused("organisation.error.team.people", found.name());
        }
        organisations.forget(team);
        organisations.remove(found);
    }

    private String free(OrganisationId id, String field, String name, long own) {
        var tidy = Typed.line(field, name, "organisation.error.team", NAME);
        if (organisations.teams(id).stream()
                .anyMatch(team -> team.id() != own && team.name().equalsIgnoreCase(tidy))) {
            throw DomainException.invalid(field, "organisation.error.team.twice", tidy);
        }
        return tidy;
    }
}
