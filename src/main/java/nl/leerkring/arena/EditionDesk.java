package nl.leerkring.arena;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Planning, publishing, changing and cancelling editions, for who coordinates the series. */
@UseCase
public class EditionDesk {
    private static final int MOST_MATERIALS = 30;

    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    @Inject
    Places places;

    @Inject
    ArenaMails mails;

    @Inject
    Event<Object> events;

    /** An edition with how many registrations are in each state. */
    public record Row(EditionFacts edition, Map<RegistrationState, Integer> counts) {
        public int count(RegistrationState state) {
            return counts.getOrDefault(state, 0);
        }

        /** How many have a place, or are offered one. */
        public int taken() {
            return count(RegistrationState.PLACED) + count(RegistrationState.OFFERED);
        }
    }

    /** All editions of a series, the newest first. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<Row> of(String slug) {
        var facts = editions.of(coordination.series(slug).id()).stream()
                .map(Edition::facts)
                .toList();
        return rows(facts);
    }

    private List<Row> rows(List<EditionFacts> facts) {
        var counts = registrations.counts(facts.stream().map(EditionFacts::id).toList());
        return facts.stream()
                .map(edition -> new Row(edition, counts.getOrDefault(edition.id(), Map.of())))
                .toList();
    }

    /** The editions to come of all series of the caller, drafts too, the first first. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<Row> coming() {
        var series = coordination.mine().stream().map(SeriesFacts::id).toList();
        var facts = editions.comingOf(series, clock.now()).stream()
                .map(Edition::facts)
                .toList();
        return rows(facts);
    }

    /** One edition. @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Row require(String slug, String number) {
        var edition = coordination.edition(slug, number).edition();
        return new Row(edition, registrations.counts(edition.id()));
    }

    /** What a new edition begins with: the newest one, some weeks later, or what is usual. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public EditionPlan propose(String slug) {
        var series = coordination.series(slug);
        var former = editions.of(series.id()).stream().findFirst().map(Edition::plan);
        return Proposal.next(series, former, editions.nextNumber(series.id()), clock.today());
    }

    /** Everything that is wrong with a plan for a new edition. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(String slug, EditionPlan plan) {
        var series = coordination.series(slug);
        return Stream.concat(
                        plan.problems(clock.now(), false).stream(),
                        numberProblem(series.id(), plan.number(), null).stream())
                .toList();
    }

    /**
     * Drafts an edition; nobody sees it before it is published.
     *
     * @param copy whether the programme and the materials to read before it come from the newest edition; else it begins with that of the series
     * @return its number @throws DomainException beside the field
     */
    @Permit(Role.ARENA_COORDINATOR)
    public int draft(String slug, EditionPlan plan, boolean copy) {
        Typed.refuse(problems(slug, plan));
        var series = coordination.require(slug);
        var former = editions.of(series.id()).stream().findFirst().filter(any -> copy);
        var edition = new Edition(series.id(), plan);
        edition.programme(former.map(one -> one.facts().programme().parts().stream()
                        .map(Programme.Timed::item)
                        .toList())
                .orElseGet(series::programme));
        edition.materials(former.map(Edition::materials).orElse(List.of()).stream()
                .filter(material -> !material.afterwards())
                .toList());
        editions.add(edition);
        former.ifPresent(one -> events.fire(new EditionCopied(one.id(), edition.id(), series.id())));
        return plan.number();
    }

    /** Everything that is wrong with other plans for this edition. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(EditionId id, EditionPlan plan) {
        var edition = coordination.require(id);
        var counts = places.taken(id);
        return Stream.of(
                        plan.problems(clock.now(), edition.plan().days().equals(plan.days())),
                        numberProblem(edition.series(), plan.number(), id),
                        Typed.problems(
                                () -> Typed.check(
                                        plan.room().capacity(),
                                        any -> any >= counts.seats(),
                                        "capacity",
                                        "arena.error.taken",
                                        counts.seats()),
                                () -> checkOnline(plan, counts.online())))
                .flatMap(List::stream)
                .toList();
    }

    private static void checkOnline(EditionPlan plan, int taken) {
        var online = plan.where().form() == Gathering.HYBRID ? plan.room().onlineCapacity() : 0;
        Typed.check(online, any -> any >= taken, "onlineCapacity", "arena.error.taken", taken);
    }

    /** Changes it; who has a place hears it when time, place or name change, and places that come free are offered. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void change(EditionId id, EditionPlan plan) {
        coordination.require(id);
        var edition = editions.lock(id);
        Typed.refuse(problems(id, plan));
        var moved = edition.become(plan, clock.now());
        if (moved && edition.facts().published()) {
            mails.changed(edition);
            events.fire(new EditionChanged(id, edition.series(), clock.now()));
        }
        places.moveOn(edition);
    }

    /** Everybody sees it. */
    @Permit(Role.ARENA_COORDINATOR)
    public void publish(EditionId id) {
        var edition = coordination.require(id);
        if (!edition.facts().published()) {
            edition.publish(clock.now());
            events.fire(new EditionPublished(id, edition.series(), clock.now()));
        }
    }

    /** It will not take place; everybody who comes, waits or asks hears it. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void cancel(EditionId id, String reason) {
        coordination.require(id);
        var edition = editions.lock(id);
        edition.cancel(reason, clock.now());
        mails.cancelled(edition);
        events.fire(new EditionCancelled(id, edition.series(), clock.now()));
    }

    /** The programme is this. @throws DomainException beside the field, which ends with the number of the row */
    @Permit(Role.ARENA_COORDINATOR)
    public void programme(EditionId id, List<ItemPlan> items) {
        coordination.require(id).programme(SeriesDesk.tidy(items));
    }

    /** What there is to read. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<MaterialPlan> materials(EditionId id) {
        return coordination.require(id).materials();
    }

    /** There is something more to read. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void add(EditionId id, MaterialPlan material) {
        var edition = coordination.require(id);
        var all = Stream.concat(edition.materials().stream(), Stream.of(material.tidy()))
                .toList();
        if (all.size() > MOST_MATERIALS) {
            throw DomainException.refused("arena.error.materials", MOST_MATERIALS);
        }
        edition.materials(all);
    }

    /** It is no longer there to read. @param position from 0; what is not there is gone already */
    @Permit(Role.ARENA_COORDINATOR)
    public void removeMaterial(EditionId id, int position) {
        var edition = coordination.require(id);
        var all = new java.util.ArrayList<>(edition.materials());
        if (position >= 0 && position < all.size()) {
            all.remove(position);
            edition.materials(all);
        }
    }

    private List<DomainException> numberProblem(SeriesId series, int number, EditionId own) {
        var other = editions.edition(series, number).filter(found -> !found.id().equals(own));
        return other.isEmpty()
                ? List.of()
                : List.of(DomainException.invalid("number", "arena.error.number.taken", number));
    }
}
