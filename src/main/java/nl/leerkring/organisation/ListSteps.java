package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Clock;

/**
 * Some lines of a list, in a transaction of their own; the list and its organisation are locked, so that no other node works at it. Not a use case: nobody is signed in
 * here, the rights were checked when the list was begun.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ListSteps {
    @Inject
    Clock clock;

    @Inject
    Batches batches;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    Inviting inviting;

    @Inject
    Asking asking;

    @Inject
    Directory directory;

    /** @return how many lines were carried out */
    public int carryOut(int most) {
        var found = batches.lockRunning();
        if (found.isEmpty()) {
            return 0;
        }
        var batch = found.get();
        var organisation = organisations.lock(batch.organisation());
        Map<String, Team> teams =
                organisations.teams(organisation.id()).stream().collect(Collectors.toMap(Team::name, team -> team));
        var rows = batches.rows(batch.id(), Batches.READY, 0, most);
        rows.forEach(row -> batches.came(
                row.id(),
                carryOut(organisation, batch, row.row(), teams.get(row.row().team())) ? "DONE" : "SAME"));
        batch.went(rows.size(), clock.now());
        return rows.size();
    }

    /** The next line cannot be carried out. @return how many lines were skipped */
    public int skip() {
        var found = batches.lockRunning();
        var rows = found.map(batch -> batches.rows(batch.id(), Batches.READY, 0, 1))
                .orElseGet(java.util.List::of);
        rows.forEach(row -> batches.came(row.id(), "FAILED"));
        found.ifPresent(batch -> batch.went(rows.size(), clock.now()));
        return rows.size();
    }

    /** @return whether anything changed */
    private boolean carryOut(Organisation organisation, Batch batch, ListRow row, Team team) {
        var source = new Task.Source(null, batch.id());
        var wish = row.slug().isEmpty() ? null : new Wish(row.slug(), row.dueOn(), null);
        var inside = directory
                .byEmail(row.email())
                .map(Person::id)
                .flatMap(member -> people.present(organisation.id(), member, clock.now()));
        if (inside.isPresent()) {
            var moved = move(inside.get(), team);
            return (wish != null && asking.ask(organisation, inside.get(), source, wish)) || moved;
        }
        var waiting = invitations.open(organisation.id(), row.email(), clock.now());
        var invitation =
                waiting.orElseGet(() -> inviting.invite(organisation, guest(row, batch, team), batch.madeBy()));
        return (wish != null && asking.ask(organisation, invitation, source, wish)) || waiting.isEmpty();
    }

    private boolean move(OrganisationMember person, Team team) {
        if (team == null || Long.valueOf(team.id()).equals(person.team())) {
            return false;
        }
        person.work(team.id());
        asking.catchUp(person);
        return true;
    }

    private static Invitation.Guest guest(ListRow row, Batch batch, Team team) {
        return new Invitation.Guest(
                row.email(),
                row.name().isEmpty() ? null : row.name(),
                false,
                team == null ? null : team.id(),
                batch.id());
    }
}
