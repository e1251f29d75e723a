package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** Trainings an organisation asks for, for its managers. */
@UseCase
public class AssignmentDesk {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Premises premises;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Tasks tasks;

    @Inject
    Asking asking;

    @Inject
    Versions versions;

    @Inject
    Titles titles;

    /** A training that can be asked for. */
    public record Offer(String slug, String title) {}

    /** What is asked of everybody or of a team. @param team its name, or null for everybody */
    public record Row(long id, String slug, String title, String team, Wish wish) {}

    /** All trainings there are now, by title. */
    @Permit(audited = false)
    public List<Offer> offers(String slug) {
        premises.requireManager(slug);
        return versions.allCurrent().stream()
                .map(version ->
                        new Offer(version.slug().value(), version.about().title()))
                .toList();
    }

    /** What is asked of everybody and of teams, the newest first. */
    @Permit(audited = false)
    public List<Row> all(String slug) {
        var id = premises.requireManager(slug).id();
        Map<Long, String> teams = organisations.teams(id).stream().collect(Collectors.toMap(Team::id, Team::name));
        return tasks.assignments(id).stream()
                .filter(one -> one.isForEverybody() || one.team() != null)
                .map(one -> new Row(
                        one.id(),
                        one.wish().slug(),
                        titles.of(one.wish().slug()),
                        one.isForEverybody() ? null : teams.get(one.team()),
                        one.wish()))
                .toList();
    }

    /** Asks it of everybody, also of who comes later. @param team of this team only; null for everybody @throws DomainException beside the field */
    @Permit
    public void assign(String slug, Long team, Wish wish) {
        var organisation = premises.lockManaged(slug);
        Typed.refuse(problems(slug, wish));
        if (team != null) {
            organisations.team(organisation.id(), team).orElseThrow(DomainException::notFound);
        }
        tasks.assignments(organisation.id()).stream()
                .filter(one -> one.wish().slug().equals(wish.slug()) && java.util.Objects.equals(one.team(), team))
                .filter(one -> one.isForEverybody() == (team == null))
                .forEach(one -> one.withdraw(clock.now()));
        var assignment = new Assignment(organisation.id(), team, wish, caller.requireMember(), clock.now());
        tasks.add(assignment);
        var reached = people.in(organisation.id(), clock.now()).stream()
                .filter(person -> assignment.reaches(person.team()))
                .toList();
        asking.ask(organisation, reached, new Task.Source(assignment.id(), null), wish);
    }

    /** Asks it of one person. @throws DomainException 404 when they do not belong to it now, or beside the field */
    @Permit
    public void assignTo(String slug, long person, Wish wish) {
        var organisation = premises.lockManaged(slug);
        Typed.refuse(problems(slug, wish));
        var found = people.find(organisation.id(), person)
                .filter(one -> one.isPresent(clock.now()))
                .orElseThrow(DomainException::notFound);
        asking.ask(organisation, found, Task.Source.PERSON, wish);
    }

    /** Asks it no longer; what people began stays asked, so that they can show it. @throws DomainException 404 */
    @Permit
    public void withdraw(String slug, long assignment) {
        var organisation = premises.lockManaged(slug);
        tasks.assignment(organisation.id(), assignment)
                .orElseThrow(DomainException::notFound)
                .withdraw(clock.now());
        tasks.withdraw("assignment_id", assignment, clock.now());
    }

    /** Everything that is wrong with a wish, in the order of the form. */
    @Permit(audited = false)
    public List<DomainException> problems(String slug, Wish wish) {
        premises.requireManager(slug);
        return Stream.concat(
                        Typed.problem(() ->
                                Typed.check(wish.slug(), this::isOffered, "training", "organisation.error.training")),
                        wish.problems(clock.today()).stream())
                .toList();
    }

    private boolean isOffered(String training) {
        return TrainingSlug.isValid(training)
                && versions.current(new TrainingSlug(training)).isPresent();
    }
}
