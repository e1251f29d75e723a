package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.shared.InstantConverter;

/** What organisations ask of people. */
@Dependent
class Tasks {
    private static final InstantConverter INSTANTS = new InstantConverter();

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Tasks with this training, by the id of the person's time in the organisation; one query. */
    Map<Long, Task> ofPeople(OrganisationId organisation, String slug) {
        return database.createQuery(
                        "select t from OrganisationTask t where t.organisationId = :organisation and t.slug = :slug"
                                + " and t.withdrawnAt is null and t.personId is not null",
                        Task.class)
                .setParameter("organisation", organisation.value())
                .setParameter("slug", slug)
                .getResultStream()
                .collect(Collectors.toMap(Task::person, Function.identity()));
    }

    Optional<Task> of(OrganisationMember person, String slug) {
        return one("personId", person.id(), slug);
    }

    Optional<Task> of(Invitation invitation, String slug) {
        return one("invitationId", invitation.id(), slug);
    }

    private Optional<Task> one(String owner, long id, String slug) {
        return database.createQuery(
                        "select t from OrganisationTask t where t." + owner
                                + " = :id and t.slug = :slug and t.withdrawnAt is null",
                        Task.class)
                .setParameter("id", id)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** What waits for who is invited. */
    List<Task> waiting(long invitation) {
        return database.createQuery(
                        "select t from OrganisationTask t where t.invitationId = :invitation and t.withdrawnAt is null",
                        Task.class)
                .setParameter("invitation", invitation)
                .getResultList();
    }

    /** What is asked of everybody and of teams, the newest first. */
    List<Assignment> assignments(OrganisationId organisation) {
        return database.createQuery(
                        "select a from Assignment a where a.organisationId = :organisation and a.withdrawnAt is null"
                                + " order by a.id desc",
                        Assignment.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    Optional<Assignment> assignment(OrganisationId organisation, long id) {
        return Optional.ofNullable(database.find(Assignment.class, id))
                .filter(found -> found.isOf(organisation) && found.isOpen());
    }

    /** Withdraws what was asked by an assignment or a list and has not been begun. @param column of where it came from @return how many */
    int withdraw(String column, long source, Instant now) {
        return database.createNativeQuery(
                        "update organisation_task t left join organisation_member m on m.id = t.person_id"
                                + " set t.withdrawn_at = ?1, t.revision = t.revision + 1 where t." + column
                                + " = ?2 and t.withdrawn_at is null and not exists"
                                + " (select 1 from enrolment e where e.member = m.member and e.slug = t.slug)")
                .setParameter(1, INSTANTS.convertToDatabaseColumn(now))
                .setParameter(2, source)
                .executeUpdate();
    }

    /** Of which somebody must be told before the day, from here to the end of the transaction ours. */
    List<Task> lockAhead(LocalDate today, int most) {
        return due(
                "told_ahead_at is null and due_on >= ?1 and due_on <= ?2",
                today,
                today.plusDays(Task.DAYS_AHEAD),
                most);
    }

    /** The same after the day; what is long ago is left alone. */
    List<Task> lockLate(LocalDate today, int most) {
        return due(
                "told_late_at is null and due_on >= ?1 and due_on <= ?2",
                today.minusMonths(1),
                today.minusDays(1),
                most);
    }

    @SuppressWarnings("unchecked")
    private List<Task> due(String when, LocalDate from, LocalDate to, int most) {
        return database.createNativeQuery(
                        "select * from organisation_task where live = 1 and person_id is not null and " + when
                                + " order by due_on, id limit " + most + " for update skip locked",
                        Task.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
    }

    /** Who has to be told of these: who belongs to the organisation now and has not completed it. By id of the task. */
    @SuppressWarnings("unchecked")
    Map<Long, Long> undone(Collection<Long> tasks, Instant now) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = database.createNativeQuery(
                        "select f.task_id, f.member from organisation_followed f where f.task_id in ("
                                + tasks.stream().map(String::valueOf).collect(Collectors.joining(","))
                                + ") and f.completed_at is null and (f.ends_at is null or f.ends_at > ?1)")
                .setParameter(1, INSTANTS.convertToDatabaseColumn(now))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    /** The same for many: written with the others at the end. */
    void keep(Task task) {
        database.persist(task);
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
