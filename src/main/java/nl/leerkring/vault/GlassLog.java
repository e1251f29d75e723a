package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** The steps of break-glass. Adds and reads; there is nothing to change them with. */
@ApplicationScoped
class GlassLog {
    private static final String ASKED = "select s from GlassStep s where s.decides is null ";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Directory directory;

    /** @throws DomainException when another one decided first */
    void add(GlassStep step) {
        try {
            database.persist(step);
            database.flush();
        } catch (PersistenceException twice) {
            if (step.decides() == null) {
                throw twice;
            }
            throw DomainException.refused("vault.glass.decided");
        }
    }

    Optional<Glass> find(long request) {
        return Optional.ofNullable(database.find(GlassStep.class, request))
                .filter(step -> step.kind() == GlassStep.Kind.ASKED)
                .map(List::of)
                .flatMap(asked -> withDecisions(asked).stream().findFirst());
    }

    /** What may still be decided or still lets somebody read: asked since then. */
    List<Glass> since(Instant since) {
        return withDecisions(database.createQuery(ASKED + "and s.takenAt > :since order by s.takenAt", GlassStep.class)
                .setParameter("since", since)
                .getResultList());
    }

    /** One page of all requests, newest first. */
    List<Glass> page(int from, int size) {
        return withDecisions(database.createQuery(ASKED + "order by s.takenAt desc, s.id desc", GlassStep.class)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList());
    }

    boolean isBroken(VaultId vault, MemberId member, Instant now) {
        var possible = withDecisions(
                database.createQuery(ASKED + "and s.vault = :vault and s.takenAt > :since", GlassStep.class)
                        .setParameter("vault", vault)
                        .setParameter("since", oldest(now))
                        .getResultList());
        return possible.stream().anyMatch(glass -> glass.opensFor(member, now))
                && directory.has(member, Role.ADMINISTRATOR);
    }

    /** What was asked before this moment is over, whatever was decided. */
    static Instant oldest(Instant now) {
        return now.minus(Glass.TO_DECIDE).minus(Glass.TO_READ);
    }

    private List<Glass> withDecisions(List<GlassStep> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<Long, GlassStep> decisions = database.createQuery(
                        "select s from GlassStep s where s.decides in :asked", GlassStep.class)
                .setParameter("asked", asked.stream().map(GlassStep::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(GlassStep::decides, Function.identity()));
        return asked.stream()
                .map(step -> new Glass(step, decisions.get(step.id())))
                .toList();
    }
}
