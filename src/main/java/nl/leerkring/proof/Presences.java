package nl.leerkring.proof;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;

/** What was confirmed of meetings, and the proofs that came of it. */
@Dependent
class Presences {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** The newest that was confirmed of a meeting. */
    Optional<ConfirmedPresence> newest(MeetingId meeting) {
        return database.createQuery(
                        "select p from ConfirmedPresence p where p.meeting = :meeting order by p.version desc",
                        ConfirmedPresence.class)
                .setParameter("meeting", meeting.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    ConfirmedPresence presence(Proof proof) {
        return database.find(ConfirmedPresence.class, proof.presence());
    }

    /** Who was there, by name. */
    List<Proof> of(ConfirmedPresence presence) {
        return database.createQuery(
                        "select p from Proof p where p.presence = :presence order by p.holder, p.id", Proof.class)
                .setParameter("presence", presence.id())
                .getResultList();
    }

    GroupSize size(ConfirmedPresence presence) {
        return GroupSize.of(of(presence).stream().map(Proof::member).toList(), presence.confirmedBy());
    }

    Optional<Proof> byNumber(PaperNumber number) {
        return database.createQuery("select p from Proof p where p.number = :number", Proof.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Those of a member that no correction replaced, the newest meeting first. */
    List<Proof> of(MemberId member) {
        return database.createQuery(
                        "select p from Proof p, ConfirmedPresence c where p.presence = c.id and p.member = :member"
                                + " and c.replacedAt is null order by p.startsAt desc, p.id desc",
                        Proof.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** What a facilitator last gave as qualification. */
    Optional<String> qualification(MemberId facilitator) {
        return database.createQuery(
                        "select p.qualification from ConfirmedPresence p where p.confirmedBy = :by order by p.confirmedAt desc",
                        String.class)
                .setParameter("by", facilitator)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    ProofFacts facts(Proof proof) {
        var presence = presence(proof);
        return proof.facts(presence.facts(size(presence)));
    }

    /** The same of many, in as many queries as of one. */
    List<ProofFacts> facts(List<Proof> proofs) {
        if (proofs.isEmpty()) {
            return List.of();
        }
        var ids = proofs.stream().map(Proof::presence).collect(Collectors.toSet());
        var presences = database.createQuery(
                        "select p from ConfirmedPresence p where p.id in :ids", ConfirmedPresence.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ConfirmedPresence::id, Function.identity()));
        var there = database.createQuery("select p from Proof p where p.presence in :ids", Proof.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(Proof::presence, Collectors.mapping(Proof::member, Collectors.toList())));
        return proofs.stream()
                .map(proof -> {
                    var presence = presences.get(proof.presence());
                    return proof.facts(
                            presence.facts(GroupSize.of(there.get(proof.presence()), presence.confirmedBy())));
                })
                .toList();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
