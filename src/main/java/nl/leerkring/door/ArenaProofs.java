package nl.leerkring.door;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionId;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;

/** Proofs of participation. */
@Dependent
class ArenaProofs {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<ArenaProof> byNumber(PaperNumber number) {
        return one("p.number = :value", number);
    }

    Optional<ArenaProof> bySecret(String hash) {
        return one("p.secretHash = :value", hash);
    }

    /** Of this edition, those that no correction replaced. */
    Map<Attendee, ArenaProof> current(EditionId edition) {
        return database.createQuery(
                        "select p from ArenaProof p where p.editionId = :edition and p.replacedAt is null",
                        ArenaProof.class)
                .setParameter("edition", edition.value())
                .getResultStream()
                .collect(Collectors.toMap(ArenaProof::who, Function.identity()));
    }

    Optional<ArenaProof> current(EditionId edition, Attendee who) {
        return database.createQuery(
                        "select p from ArenaProof p where p.editionId = :edition and p.attendee = :who"
                                + " and p.replacedAt is null",
                        ArenaProof.class)
                .setParameter("edition", edition.value())
                .setParameter("who", who)
                .getResultStream()
                .findFirst();
    }

    /** Of a member, those that no correction replaced, the newest edition first. */
    List<ArenaProof> of(MemberId member) {
        return database.createQuery(
                        "select p from ArenaProof p where p.member = :member and p.replacedAt is null"
                                + " order by p.startsAt desc, p.id desc",
                        ArenaProof.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** Also those that were replaced. */
    List<ArenaProof> ever(EditionId edition, Attendee who) {
        return database.createQuery(
                        "select p from ArenaProof p where p.editionId = :edition and p.attendee = :who",
                        ArenaProof.class)
                .setParameter("edition", edition.value())
                .setParameter("who", who)
                .getResultList();
    }

    private Optional<ArenaProof> one(String condition, Object value) {
        return database.createQuery("select p from ArenaProof p where " + condition, ArenaProof.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    void add(ArenaProof proof) {
        database.persist(proof);
        database.flush();
    }
}
