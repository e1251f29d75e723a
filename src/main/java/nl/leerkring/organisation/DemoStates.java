package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** For the demo: people without a password who are somewhere in a training. Who follows it already is left alone. */
@Dependent
class DemoStates {
    private static final InstantConverter INSTANTS = new InstantConverter();
    private static final int YEAR = 365;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Versions versions;

    /** @param state 0-9 completed in the last months, 10-11 about two years ago, 12-13 longer ago, 14-18 begun, others not */
    void follow(OrganisationMember person, String slug, int state, LocalDate today) {
        var version = versions.current(new TrainingSlug(slug));
        if (version.isEmpty() || state > 18) {
            return;
        }
        var completed = state < 10
                ? today.minusDays(20L + 25L * state)
                : state < 12
                        ? today.minusDays(2 * YEAR - 20L * (state - 8))
                        : today.minusDays(2 * YEAR + 15L * (state - 10));
        var started = state < 14 ? completed.minusDays(9) : today.minusDays(state);
        database.createNativeQuery(
                        "insert into enrolment (revision, member, version, slug, started_at, last_seen_at, completed_at)"
                                + " select 1, ?1, ?2, ?3, ?4, ?4, ?5 from dual where not exists"
                                + " (select 1 from enrolment e where e.member = ?1 and e.slug = ?3)")
                .setParameter(1, person.member().value())
                .setParameter(2, version.get().id().value())
                .setParameter(3, slug)
                .setParameter(4, INSTANTS.convertToDatabaseColumn(DemoOrganisation.noon(started)))
                .setParameter(5, state < 14 ? INSTANTS.convertToDatabaseColumn(DemoOrganisation.noon(completed)) : null)
                .executeUpdate();
    }

    void share(OrganisationMember person, String slug, Instant at) {
        database.createNativeQuery("insert into organisation_share (person_id, slug, shared_at) values (?1, ?2, ?3)")
                .setParameter(1, person.id())
                .setParameter(2, slug)
                .setParameter(3, INSTANTS.convertToDatabaseColumn(at))
                .executeUpdate();
    }
}
