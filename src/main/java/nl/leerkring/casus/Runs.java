package nl.leerkring.casus;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Runs through cases, with their moves. */
@Dependent
class Runs {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** The member's last run on this stage. */
    Optional<CasusRun> last(MemberId member, String slug, String part, long group) {
        return database.createQuery(
                        "select r from CasusRun r where r.member = :member and r.slug = :slug and r.part = :part "
                                + "and r.groupId = :group order by r.number desc",
                        CasusRun.class)
                .setParameter("member", member)
                .setParameter("slug", slug)
                .setParameter("part", part)
                .setParameter("group", group)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Move> moves(long run) {
        return database.createQuery("select m from CasusMove m where m.runId = :run order by m.number", CasusMove.class)
                .setParameter("run", run)
                .getResultStream()
                .map(CasusMove::move)
                .toList();
    }

    /** The moves of every run of a group, by member. */
    Map<MemberId, List<Move>> movesOf(long group) {
        var runs = database.createQuery("select r from CasusRun r where r.groupId = :group", CasusRun.class)
                .setParameter("group", group)
                .getResultStream()
                .collect(Collectors.toMap(CasusRun::id, CasusRun::member));
        var moves = new HashMap<MemberId, List<Move>>();
        runs.values().forEach(member -> moves.put(member, new java.util.ArrayList<>()));
        database.createQuery(
                        "select m from CasusMove m, CasusRun r where r.id = m.runId and r.groupId = :group "
                                + "order by r.number, m.number",
                        CasusMove.class)
                .setParameter("group", group)
                .getResultStream()
                .forEach(move -> moves.get(runs.get(move.runId())).add(move.move()));
        return moves;
    }

    /**
     * How many people made each choice first, by "scene.choice": what somebody tried later, having seen how it went, says
     * nothing of what people do.
     */
    Map<String, Long> firstChoices(String slug, String part) {
        return counted(
                "select m.scene, m.choice, count(*) from casus_move m join ("
                        + "select min(m2.id) as id from casus_move m2 join casus_run r on r.id = m2.run "
                        + "where r.slug = ?1 and r.part = ?2 and m2.back = 0 group by r.member, m2.scene) first "
                        + "on first.id = m.id group by m.scene, m.choice",
                slug,
                part);
    }

    /** How many people took each choice back, by "scene.choice". */
    Map<String, Long> takenBack(String slug, String part) {
        return counted(
                "select p.scene, p.choice, count(distinct r.member) from casus_move b join casus_run r on r.id = b.run "
                        + "join casus_move p on p.run = b.run and p.number = b.number - 1 and p.back = 0 "
                        + "where r.slug = ?1 and r.part = ?2 and b.back = 1 group by p.scene, p.choice",
                slug,
                part);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> counted(String statement, String slug, String part) {
        List<Object[]> rows = database.createNativeQuery(statement)
                .setParameter(1, slug)
                .setParameter(2, part)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row[0] + "." + row[1], row -> ((Number) row[2]).longValue()));
    }

    /** From here to the end of the transaction nobody else moves in this run. */
    void lock(CasusRun run) {
        database.refresh(run, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Begins a run; of two clicks at once one begins it. */
    void begin(CasusRun run) {
        database.createNativeQuery("insert ignore into casus_run "
                        + "(revision, member, version, slug, part, group_id, number, started_at) "
                        + "values (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, run.member().value())
                .setParameter(2, run.version().value())
                .setParameter(3, run.slug())
                .setParameter(4, run.part())
                .setParameter(5, run.groupId())
                .setParameter(6, run.number())
                .setParameter(7, new InstantConverter().convertToDatabaseColumn(run.startedAt()))
                .executeUpdate();
    }

    /** Whether the member ever came to an ending on this stage. */
    boolean everEnded(MemberId member, String slug, String part, long group) {
        return !database.createQuery(
                        "select r.id from CasusRun r where r.member = :member and r.slug = :slug and r.part = :part "
                                + "and r.groupId = :group and r.endedAt is not null",
                        Long.class)
                .setParameter("member", member)
                .setParameter("slug", slug)
                .setParameter("part", part)
                .setParameter("group", group)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(CasusMove move) {
        database.persist(move);
    }
}
