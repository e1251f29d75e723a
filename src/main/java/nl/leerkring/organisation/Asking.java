package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import nl.leerkring.shared.Clock;

/** Asks trainings of people, whatever the way: of many at once, of who comes later, of who is invited. Asking again gives another day. */
@Dependent
class Asking {
    /** Who comes later gets at least so many days. */
    static final int DAYS_FOR_NEWCOMERS = 28;

    @Inject
    Clock clock;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Tasks tasks;

    @Inject
    OrganisationMails mails;

    /** Asks it of these people and mails them. */
    void ask(Organisation organisation, Collection<OrganisationMember> persons, Task.Source source, Wish wish) {
        var known = tasks.ofPeople(organisation.id(), wish.slug());
        for (var person : persons) {
            var task = known.get(person.id());
            if (task == null) {
                tasks.keep(new Task(organisation.id(), source, wish, clock.now()).of(person));
            } else if (!task.wish().equals(wish)) {
                task.ask(wish, clock.now());
            } else {
                continue;
            }
            mails.ask(organisation.facts(), person.member(), wish);
        }
    }

    /** The same of one person. @return whether anything changed */
    boolean ask(Organisation organisation, OrganisationMember person, Task.Source source, Wish wish) {
        var known = tasks.of(person, wish.slug());
        if (known.isPresent() && known.get().wish().equals(wish)) {
            return false;
        }
        known.ifPresentOrElse(
                task -> task.ask(wish, clock.now()),
                () -> tasks.add(new Task(organisation.id(), source, wish, clock.now()).of(person)));
        mails.ask(organisation.facts(), person.member(), wish);
        return true;
    }

    /** Waits until somebody comes in. @return whether anything changed */
    boolean ask(Organisation organisation, Invitation invitation, Task.Source source, Wish wish) {
        var known = tasks.of(invitation, wish.slug());
        if (known.isPresent() && known.get().wish().equals(wish)) {
            return false;
        }
        known.ifPresentOrElse(
                task -> task.ask(wish, clock.now()),
                () -> tasks.add(new Task(organisation.id(), source, wish, clock.now()).of(invitation)));
        return true;
    }

    /** Somebody came in: what waited for them is theirs now, and what is asked of everybody and of their team. */
    void welcome(@Observes PersonJoined joined) {
        if (joined.invitation() != null) {
            tasks.waiting(joined.invitation()).forEach(task -> task.arrive(joined.person()));
        }
        people.find(joined.organisation(), joined.person()).ifPresent(this::catchUp);
    }

    /** Asks what is asked of everybody and of the team of this person, where it has not been yet. */
    void catchUp(OrganisationMember person) {
        var first = clock.today().plusDays(DAYS_FOR_NEWCOMERS);
        var organisation = organisations.find(person.organisation()).orElseThrow();
        tasks.assignments(person.organisation()).stream()
                .filter(assignment -> assignment.reaches(person.team()))
                .filter(assignment -> tasks.of(person, assignment.wish().slug()).isEmpty())
                .forEach(assignment -> ask(
                        organisation,
                        person,
                        new Task.Source(assignment.id(), null),
                        notBefore(assignment.wish(), first)));
    }

    private static Wish notBefore(Wish wish, LocalDate first) {
        return wish.dueOn().isBefore(first) ? new Wish(wish.slug(), first, wish.months()) : wish;
    }
}
