package nl.leerkring.network;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.arena.Turnout;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** The members of a series for who coordinates it: finding them, how the network grows and who comes back. */
@UseCase
public class MemberDesk {
    private static final int OFTEN = 2;

    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    EditionDesk editions;

    @Inject
    People people;

    @Inject
    @Any
    Instance<Turnout> turnouts;

    @Inject
    Members members;

    /** A member with how often they were there. */
    public record Row(MemberFacts member, int visits) {}

    /**
     * A page of members.
     *
     * @param total how many fit what was asked for
     * @param all how many there are
     * @param back how many members were there twice or more
     */
    public record Sheet(
            SeriesFacts series, List<Row> rows, int total, int page, int all, int back, Crowd crowd, Growth growth) {
        public int pages() {
            return Math.max(1, (total + Members.PAGE - 1) / Members.PAGE);
        }
    }

    /** @param words of a name, organisation or address @param perspective code or empty @param newest whether who joined last comes first @throws nl.leerkring.shared.DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Sheet look(String slug, String words, String perspective, boolean newest, int page) {
        var series = coordination.series(slug);
        var mix = members.mix(series.id());
        var total = members.count(series.id(), new Members.Filter(words, perspective, newest, 1));
        var shown = Math.max(1, Math.min(page, (total + Members.PAGE - 1) / Members.PAGE));
        var visits = visits(slug);
        var addresses = members.addresses(series.id());
        var rows = members.page(series.id(), new Members.Filter(words, perspective, newest, shown)).stream()
                .map(NetworkMember::facts)
                .map(one -> new Row(one, visits.getOrDefault(one.email(), 0)))
                .toList();
        return new Sheet(
                series,
                rows,
                total,
                shown,
                mix.values().stream().mapToInt(Integer::intValue).sum(),
                (int) visits.entrySet().stream()
                        .filter(one -> one.getValue() >= OFTEN && addresses.contains(one.getKey()))
                        .count(),
                Crowd.of(series, mix),
                Growth.of(members.stays(series.id()), clock.today()));
    }

    /** All members, for a file. @throws nl.leerkring.shared.DomainException as {@link #look} */
    @Permit(Role.ARENA_COORDINATOR)
    public List<Row> export(String slug) {
        var visits = visits(slug);
        return members.joined(coordination.series(slug).id()).stream()
                .map(NetworkMember::facts)
                .map(one -> new Row(one, visits.getOrDefault(one.email(), 0)))
                .toList();
    }

    /** How often each address was there, over all editions that are over. */
    private Map<String, Integer> visits(String slug) {
        Set<EditionId> past = editions.of(slug).stream()
                .map(EditionDesk.Row::edition)
                .filter(edition -> edition.over(clock.now()))
                .map(EditionFacts::id)
                .collect(Collectors.toSet());
        var came = new HashSet<>();
        turnouts.forEach(turnout -> turnout.of(past).values().forEach(one -> came.addAll(one.registered())));
        var visits = new HashMap<String, Integer>();
        people.all(past).stream()
                .filter(one -> came.contains(one.id()) && one.plan().email() != null)
                .map(RegistrationFacts::plan)
                .forEach(plan -> visits.merge(plan.email(), 1, Integer::sum));
        return visits;
    }
}
