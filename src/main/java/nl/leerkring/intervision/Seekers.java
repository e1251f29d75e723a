package nl.leerkring.intervision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.MemberId;

/** People who seek a group. */
@Dependent
class Seekers {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<Seeker> of(MemberId member) {
        return database.createQuery("select s from Seeker s where s.member = :member", Seeker.class)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    Optional<Seeker> find(long id, Instant now) {
        return Optional.ofNullable(database.find(Seeker.class, id))
                .filter(seeker -> seeker.expiresAt().isAfter(now));
    }

    /** Who seeks something that contains these words; empty words say nothing. */
    List<Seeker> search(SeekingRoom.Filter filter, Instant now) {
        return database.createQuery(
                        "select s from Seeker s where s.expiresAt > :now and s.theme like :theme escape '!'"
                                + " and s.region like :region escape '!' and s.profession like :profession escape '!'"
                                + " and s.times like :times escape '!' order by s.id desc",
                        Seeker.class)
                .setParameter("now", now)
                .setParameter("theme", contains(filter.theme()))
                .setParameter("region", contains(filter.region()))
                .setParameter("profession", contains(filter.profession()))
                .setParameter("times", contains(filter.times()))
                .setMaxResults(MOST)
                .getResultList();
    }

    private static String contains(String words) {
        return "%" + (words == null ? "" : words.strip().replaceAll("([!%_])", "!$1")) + "%";
    }

    /** Removes what nobody told again. @return how many */
    int forgetOld(Instant now) {
        return database.createQuery("delete from Seeker s where s.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(MemberId member) {
        database.createQuery("delete from Seeker s where s.member = :member")
                .setParameter("member", member)
                .executeUpdate();
    }

    void add(Seeker seeker) {
        database.persist(seeker);
        database.flush();
    }
}
