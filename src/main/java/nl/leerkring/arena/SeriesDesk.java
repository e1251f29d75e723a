package nl.leerkring.arena;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.membership.NameCard;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Starting and changing series, and who coordinates them. */
@UseCase
public class SeriesDesk {
    private static final int MOST_ITEMS = 60;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Editions editions;

    @Inject
    Directory directory;

    /** The series of the caller. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<SeriesFacts> mine() {
        return coordination.mine();
    }

    /** The series with this address. @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public SeriesFacts require(String slug) {
        return coordination.series(slug);
    }

    /** Everything that is wrong with a plan, in the order of the form. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(SeriesPlan plan) {
        return plan.problems(clock.today().getYear());
    }

    /** Starts a series; the caller coordinates it. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public SeriesFacts start(SeriesPlan plan) {
        Typed.refuse(problems(plan));
        var me = caller.requireMember();
        var series = new ArenaSeries(free(SeriesPlan.slug(plan.title())), plan, me, clock.now());
        series.programme(UsualProgramme.ITEMS);
        editions.add(series);
        editions.add(new Coordinator(series.id(), me, clock.now()));
        return series.facts();
    }

    /** Changes it; its address stays. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void change(String slug, SeriesPlan plan) {
        Typed.refuse(problems(plan));
        coordination.require(slug).become(plan);
    }

    /** The programme with which a new edition begins. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<ItemPlan> programme(String slug) {
        return coordination.require(slug).programme();
    }

    /** Other editions begin with this programme. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void programme(String slug, List<ItemPlan> items) {
        coordination.require(slug).programme(tidy(items));
    }

    /** Who coordinates it, longest first. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<NameCard> coordinators(String slug) {
        var members = editions.coordinators(coordination.series(slug).id()).stream()
                .map(Coordinator::member)
                .toList();
        Map<?, NameCard> cards = directory.cards(members);
        return members.stream().filter(cards::containsKey).map(cards::get).toList();
    }

    /** Another coordinator with an account joins. @throws DomainException beside the field when the address has no coordinator */
    @Permit(Role.ARENA_COORDINATOR)
    public void invite(String slug, String email) {
        var series = coordination.series(slug);
        var other = directory
                .byEmail(EmailAddress.require("email", email))
                .map(Person::id)
                .filter(member -> directory.has(member, Role.ARENA_COORDINATOR))
                .orElseThrow(() -> DomainException.invalid("email", "arena.error.coordinator"));
        if (!editions.coordinates(series.id(), other)) {
            editions.add(new Coordinator(series.id(), other, clock.now()));
        }
    }

    /** The caller coordinates it no longer. @throws DomainException refused for the last one */
    @Permit(Role.ARENA_COORDINATOR)
    public void leave(String slug) {
        var all = editions.coordinators(coordination.series(slug).id());
        if (all.size() < 2) {
            throw DomainException.refused("arena.error.lastCoordinator");
        }
        var me = caller.requireMember();
        all.stream().filter(one -> one.member().equals(me)).forEach(editions::remove);
    }

    static List<ItemPlan> tidy(List<ItemPlan> items) {
        if (items.size() > MOST_ITEMS) {
            throw DomainException.refused("arena.error.items", MOST_ITEMS);
        }
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(row -> items.get(row).tidy(row + 1))
                .toList();
    }

    private String free(String wanted) {
        var base = wanted.isEmpty() || ArenaRoutes.TAKEN.contains(wanted) ? "reeks" : wanted;
        var slug = base;
        for (int i = 2; editions.series(slug).isPresent(); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }
}
