package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** People, their seats and how far they are, straight into the database: without sign-ups, codes and mails. */
@ApplicationScoped
public class SeatFixture {
    private static final InstantConverter INSTANTS = new InstantConverter();

    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    Versions versions;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Transactional
    public void seat(OrganisationId organisation, MemberId member) {
        people.add(new OrganisationMember(organisation, member, false, null, clock.now()));
    }

    /** A member with an account. */
    @Transactional
    public MemberId somebody(String email) {
        database.createNativeQuery(
                        "insert into account (version, email, full_name, display_name, certificate_name, language,"
                                + " created_at, confirmed_at, session_generation) values (1, ?1, 'Proef Persoon', 'Proef', 'P. Persoon',"
                                + " 'nl', utc_timestamp(6), utc_timestamp(6), 0)")
                .setParameter(1, email)
                .executeUpdate();
        return new MemberId(((Number) database.createNativeQuery("select id from account where email = ?1")
                        .setParameter(1, email)
                        .getSingleResult())
                .longValue());
    }

    /** Somebody follows a training. @param completed null while it runs */
    @Transactional
    public void follows(MemberId member, String slug, Instant started, Instant completed) {
        database.createNativeQuery(
                        "insert into enrolment (revision, member, version, slug, started_at, last_seen_at, completed_at)"
                                + " values (1, ?1, ?2, ?3, ?4, ?4, ?5)")
                .setParameter(1, member.value())
                .setParameter(
                        2,
                        versions.current(new TrainingSlug(slug))
                                .orElseThrow()
                                .id()
                                .value())
                .setParameter(3, slug)
                .setParameter(4, INSTANTS.convertToDatabaseColumn(started))
                .setParameter(5, INSTANTS.convertToDatabaseColumn(completed))
                .executeUpdate();
    }

    @Transactional
    public void completes(MemberId member, String slug, Instant at) {
        database.createNativeQuery("update enrolment set completed_at = ?1 where member = ?2 and slug = ?3")
                .setParameter(1, INSTANTS.convertToDatabaseColumn(at))
                .setParameter(2, member.value())
                .setParameter(3, slug)
                .executeUpdate();
    }
}
