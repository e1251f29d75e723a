package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.shared.MemberId;

/** Registrations for other features and for the desk. No rights are checked here: who asks shows only what is allowed. */
@ApplicationScoped
public class People {
    /** How many stand on a page. */
    public static final int PAGE = 50;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** @param words of a name, organisation or address, or empty @param state or null for all that count @param perspective or null for all @param page from 1 */
    public record Filter(String words, RegistrationState state, String perspective, int page) {
        String pattern() {
            var plain = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
            return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }
    }

    /** @param total of all pages */
    public record Page(List<RegistrationFacts> people, int total, int page) {
        public int pages() {
            return Math.max(1, (total + PAGE - 1) / PAGE);
        }
    }

    Page page(EditionId edition, Filter filter) {
        var total = ask("select count(r)", Long.class, edition, filter, "").getSingleResult();
        var page = Math.max(1, Math.min(filter.page(), (total.intValue() + PAGE - 1) / PAGE));
        var people = ask("select r", Registration.class, edition, filter, " order by r.turn, r.id")
                .setFirstResult((page - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(Registration::facts)
                .toList();
        return new Page(people, total.intValue(), page);
    }

    private <T> TypedQuery<T> ask(String what, Class<T> type, EditionId edition, Filter filter, String order) {
        var states = filter.state() == null
                ? EnumSet.copyOf(java.util.Arrays.stream(RegistrationState.values())
                        .filter(RegistrationState::isPresent)
                        .toList())
                : EnumSet.of(filter.state());
        var perspective = filter.perspective() == null || filter.perspective().isEmpty();
        var query = database.createQuery(
                        what + " from Registration r where r.editionId = :edition and r.state in :states"
                                + " and (lower(r.name) like :words escape '!' or lower(r.organisation) like :words escape '!'"
                                + " or r.email like :words escape '!')"
                                + (perspective ? "" : " and r.perspective = :perspective") + order,
                        type)
                .setParameter("edition", edition.value())
                .setParameter("states", states)
                .setParameter("words", filter.pattern());
        return perspective ? query : query.setParameter("perspective", filter.perspective());
    }

    /** All in these states, in the order of their names. */
    public List<RegistrationFacts> in(EditionId edition, Collection<RegistrationState> states) {
        return database.createQuery(
                        "select r from Registration r where r.editionId = :edition and r.state in :states",
                        Registration.class)
                .setParameter("edition", edition.value())
                .setParameter("states", states)
                .getResultStream()
                .map(Registration::facts)
                .sorted(Comparator.<RegistrationFacts, String>comparing(
                                facts -> facts.plan().name(), Collator.getInstance(Locale.forLanguageTag("nl")))
                        .thenComparing(facts -> facts.id().value()))
                .toList();
    }

    /** All of these editions, whatever their state; one query. */
    public List<RegistrationFacts> all(Collection<EditionId> editions) {
        return editions.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select r from Registration r where r.editionId in :editions order by r.id",
                                Registration.class)
                        .setParameter(
                                "editions",
                                editions.stream().map(EditionId::value).toList())
                        .getResultStream()
                        .map(Registration::facts)
                        .toList();
    }

    /** A registration, whatever its state. */
    public Optional<RegistrationFacts> find(RegistrationId id) {
        return Optional.ofNullable(database.find(Registration.class, id.value()))
                .map(Registration::facts);
    }

    /** What counts of this member at this edition. */
    public Optional<RegistrationFacts> of(EditionId edition, MemberId member) {
        return database.createQuery(
                        "select r from Registration r where r.editionId = :edition and r.member = :member"
                                + " and r.present = true",
                        Registration.class)
                .setParameter("edition", edition.value())
                .setParameter("member", member)
                .getResultStream()
                .findFirst()
                .map(Registration::facts);
    }

    /** How many have a place, by the code of their perspective; one query. */
    public Map<String, Integer> mix(EditionId edition) {
        return database.createQuery(
                        "select r.perspective, count(r) from Registration r where r.editionId = :edition"
                                + " and r.state = :placed group by r.perspective",
                        Object[].class)
                .setParameter("edition", edition.value())
                .setParameter("placed", RegistrationState.PLACED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }
}
