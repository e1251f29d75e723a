package nl.leerkring.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.leerkring.intervision.GroupId;

/** What a group decided about its meetings. */
@Dependent
class MeetingRules {
    /** How many months what was written stays after a meeting, when the group decided nothing. */
    static final int USUAL_MONTHS = 3;

    static final int MOST_MONTHS = 12;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    int keepMonths(GroupId group) {
        List<?> rows = database.createNativeQuery(
                        "select keep_months from intervision_meeting_rules where group_id = ?1")
                .setParameter(1, group.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(months -> ((Number) months).intValue())
                .orElse(USUAL_MONTHS);
    }

    void keep(GroupId group, int months) {
        lock(group);
        database.createNativeQuery("update intervision_meeting_rules set keep_months = ?2 where group_id = ?1")
                .setParameter(1, group.value())
                .setParameter(2, months)
                .executeUpdate();
    }

    /** From here to the end of the transaction nobody else plans for this group: numbers are given one by one. */
    void lock(GroupId group) {
        // one statement that wants the row for itself: of "insert ignore" and then "for update" two at once wait for
        // each other
        database.createNativeQuery("insert into intervision_meeting_rules (group_id, keep_months) values (?1, ?2)"
                        + " on duplicate key update keep_months = keep_months")
                .setParameter(1, group.value())
                .setParameter(2, USUAL_MONTHS)
                .executeUpdate();
    }
}
