package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.MemberId;

/** All own evidence that was not taken back, and the files. */
@Dependent
class EvidenceBox {
    private static final String PRESENT = "select e from Evidence e where e.removedAt is null and ";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    EvidencePieces pieces;

    void add(Evidence evidence, byte[] content) {
        database.persist(evidence);
        database.flush();
        pieces.write(evidence.member(), evidence.id(), content);
    }

    /** The newest day first. */
    List<Evidence> of(MemberId member) {
        return database.createQuery(
                        PRESENT + "e.member = :member order by e.happenedOn desc, e.id desc", Evidence.class)
                .setParameter("member", member)
                .getResultList();
    }

    Optional<Evidence> find(long id) {
        return database.createQuery(PRESENT + "e.id = :id", Evidence.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What editors are asked to look at, the oldest first, but for what is of this one. */
    List<Evidence> asked(MemberId editor, int most) {
        return database.createQuery(PRESENT + "e.review = :asked and e.member <> :editor order by e.id", Evidence.class)
                .setParameter("editor", editor)
                .setParameter("asked", Fact.Review.ASKED)
                .setMaxResults(most)
                .getResultList();
    }

    /** A piece of the file. */
    byte[] piece(Evidence evidence, int piece) {
        return pieces.read(
                evidence.member(), evidence.id(), piece, evidence.row().size());
    }

    void forget(long id) {
        pieces.forget(id);
    }
}
