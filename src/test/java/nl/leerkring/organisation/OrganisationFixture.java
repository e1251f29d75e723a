package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;

/** Organisations and people for tests. */
@ApplicationScoped
public class OrganisationFixture {
    static final String TRAINING = "meldcode-huiselijk-geweld";
    static final String OTHER = "spil-in-de-wijk";

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
    SeatFixture seats;

    /** An organisation with its first manager. */
    record Made(String slug, OrganisationId id, MemberId manager) {}

    MemberId somebody(String email) {
        return seats.somebody(email);
    }

    void follows(MemberId member, String slug, Instant started, Instant completed) {
        seats.follows(member, slug, started, completed);
    }

    void completes(MemberId member, String slug, Instant at) {
        seats.completes(member, slug, at);
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
