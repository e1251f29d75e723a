package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** Organisations and people for tests. */
@ApplicationScoped
public class OrganisationFixture {
    static final String TRAINING = "meldcode-huiselijk-geweld";
    static final String OTHER = "spil-in-de-wijk";
    private static final InstantConverter INSTANTS = new InstantConverter();

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    TestClock testClock;

    @Inject
    OrganisationRegistry registry;

    @Inject
    OrganisationDoor door;

    @Inject
    OrganisationDesk desk;

    @Inject
    OrganisationHall hall;

    @Inject
    Versions versions;

    /** An organisation with its first manager. */
    record Made(String slug, OrganisationId id, MemberId manager) {}

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

    MemberId somebody() {
        return somebody(address());
    }

    static String address() {
        return UUID.randomUUID() + "@voorbeeld.test";
    }

    void as(MemberId member, Role... roles) {
        var all = EnumSet.of(Role.LEARNER);
        all.addAll(java.util.List.of(roles));
        caller.become(member, all);
    }

    /** Made by beheer; the manager acts from now on. */
    Made made() {
        var email = address();
        var manager = somebody(email);
        as(somebody(), Role.ADMINISTRATOR);
        var slug = registry.found("Zorggroep " + UUID.randomUUID(), "68750110", email);
        as(manager);
        door.acceptMine(door.mine().get(0).id());
        desk.renewCode(slug);
        return new Made(slug, hall.require(slug).id(), manager);
    }

    /** Somebody new comes in by the code; the manager acts afterwards. @return their time in it */
    MyOrganisation joins(Made organisation, MemberId member) {
        as(organisation.manager());
        var code = desk.code(organisation.slug());
        as(member);
        door.joinByCode(code);
        var mine = hall.require(organisation.slug());
        as(organisation.manager());
        return mine;
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

    /** How many mails of a kind went to somebody. */
    long mails(String template, MemberId member) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from notification_mail where template = ?1 and address ="
                                        + " (select email from account where id = ?2)")
                        .setParameter(1, template)
                        .setParameter(2, member.value())
                        .getSingleResult())
                .longValue();
    }

    Wish wish(int days) {
        return new Wish(TRAINING, clock.today().plusDays(days), 24);
    }

    void move(Duration by) {
        testClock.move(by);
    }

    void realTime() {
        testClock.reset();
    }
}
