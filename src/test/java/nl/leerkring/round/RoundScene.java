package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingDesk;
import nl.leerkring.meeting.MeetingDetails;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingPlan;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.method.Methods;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;

/** A group of four with a round in its short form: who guides the group leads, one brings the case, two take part. */
@ApplicationScoped
public class RoundScene {
    static final String METHOD = "incident-kort";
    static final int SEATS = 8;

    @Inject
    GroupFixture people;

    @Inject
    RoundTable table;

    @Inject
    RoundDoor door;

    @Inject
    Methods methods;

    @Inject
    MeetingDesk desk;

    @Inject
    MeetingRoom meetings;

    @Inject
    CardTable cards;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** @param others the two who take part */
    record Cast(GroupId group, long round, MemberId chair, MemberId owner, List<MemberId> others) {
        MemberId other() {
            return others.get(0);
        }

        private Cast in(long opened) {
            return new Cast(group, opened, chair, owner, others);
        }
    }

    /** So much later. */
    void passes(Duration time) {
        ((TestClock) clock).move(time);
    }

    /** Just after this moment. */
    void at(Instant moment) {
        passes(Duration.between(clock.now(), moment).plusSeconds(1));
    }

    void realTime() {
        ((TestClock) clock).reset();
    }

    /** What a query counts. */
    @Transactional
    public long number(String sql, Object... arguments) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** A meeting of the group that began five minutes ago; who guides the group acts. */
    @Transactional
    public MeetingFacts meets(GroupId group) {
        var tomorrow = clock.today().plusDays(1);
        var details = new MeetingDetails(MeetingForm.ONLINE, null, null, null, null);
        var id = desk.plan(
                        group,
                        new MeetingPlan(tomorrow, LocalTime.NOON, LocalTime.of(13, 0), details),
                        MeetingPlan.Series.ONE)
                .get(0);
        database.createNativeQuery("update intervision_meeting set starts_at = utc_timestamp(6) - interval 5 minute,"
                        + " ends_at = utc_timestamp(6) + interval 55 minute where id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
        database.clear();
        return meetings.require(id);
    }

    /** What the chair does, whatever the chair saw. */
    public void move(long round, RoundTable.Move move) {
        table.move(round, move, RoundTable.UNSEEN);
    }

    String method() {
        return methods.newest(METHOD).orElseThrow().reference();
    }

    /** What opens a round with the terms that are proposed. */
    RoundDoor.OpenInTerms terms(GroupId group, MemberId owner) {
        var method = methods.newest(METHOD).orElseThrow();
        return new RoundDoor.OpenInTerms(group, method.reference(), owner, Terms.usual(method.method(), clock.now()));
    }

    /** Writes a card in this step; the writer acts from then on. */
    void writes(MemberId member, long round, String step, String words) {
        people.as(member);
        cards.write(new CardTable.WriteCard(round, 0, step, words));
    }

    /** A group of four in which no round is open; the chair acts. */
    private Cast four(GroupId group) {
        var chair = caller.requireMember();
        var owner = people.agrees(group, chair);
        var others = List.of(people.agrees(group, chair), people.agrees(group, chair));
        people.as(chair);
        return new Cast(group, 0, chair, owner, others);
    }

    /** A round with terms that began; the chair acts. */
    Cast inTerms() {
        people.somebody(Role.LEARNER);
        var cast = four(people.started(SEATS));
        return cast.in(door.openInTerms(terms(cast.group(), cast.owner())));
    }

    /** Everybody came in and has a role; the chair acts. */
    Cast seated() {
        people.somebody(Role.LEARNER);
        return seated(people.started(SEATS));
    }

    /** The same in a group that the caller started; in its meeting when there is one now. */
    Cast seated(GroupId group) {
        var cast = four(group);
        var round = door.open(group, method());
        table.come(round);
        table.give(round, cast.chair(), RoundRole.CHAIR);
        for (var member :
                List.of(cast.owner(), cast.others().get(0), cast.others().get(1))) {
            people.as(member);
            table.come(round);
        }
        people.as(cast.chair());
        table.give(round, cast.owner(), RoundRole.OWNER);
        return cast.in(round);
    }

    /** The same, in the step of this number, from 1. */
    Cast inStep(int number) {
        return goesTo(number, seated());
    }

    Cast goesTo(int number, Cast cast) {
        move(cast.round(), RoundTable.Move.START);
        for (int step = 1; step < number; step++) {
            move(cast.round(), RoundTable.Move.NEXT);
        }
        return cast;
    }
}
