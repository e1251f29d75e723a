package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.MeetingPlan.Series;

/** The table of who may do what: every use case of meetings, and what it answers to each of {@link #WHO}. */
@ApplicationScoped
public class MeetingActs {
    /** Who does it; the last two are who guides: in a group that is closed, and with ids that nothing has. */
    static final List<String> WHO = List.of(
            "guide", "second", "member", "fresh", "invited", "outsider", "beheer", "visitor", "closed", "nothing");

    private static final String READ = "ok ok ok first 404 404 404 403 ok 404";
    /** A group that closes has no meeting to come. */
    private static final String COMING = "ok ok ok first 404 404 404 403 404 404";

    private static final String ALL = "ok ok ok first 404 404 404 403 no 404";
    private static final String GUIDE = "ok ok 403 first 404 404 404 403 no 404";
    /** What belongs to the member. */
    private static final String OWN = "404 404 ok first 404 404 404 403 no 404";

    private static final String OWN_READ = "404 404 ok first 404 404 404 403 404 404";
    private static final String OWN_EVER = "404 404 ok 404 404 404 404 403 404 404";
    /** Without an id of anything. */
    private static final String ANYONE = "ok ok ok ok ok ok ok 403 ok ok";

    @Inject
    MeetingScene scene;

    @Inject
    MeetingDesk desk;

    @Inject
    MeetingRoom room;

    @Inject
    CaseDesk cases;

    @Inject
    SeatDesk seats;

    @Inject
    AfterDesk after;

    @Inject
    LearningRoom learned;

    @Inject
    CalendarRoom calendars;

    @Inject
    PollDesk polls;

    /** One of everything of a group. @param one a case of the member before {@code coming} */
    record World(GroupId group, MeetingId over, MeetingId coming, long one, PollId poll, long moment) {}

    interface Act {
        void on(World world);
    }

    /** @param name class, method and number of parameters */
    record Line(String name, String answers, Act act) {}

    List<Line> lines() {
        var all = new ArrayList<Line>();
        addPlanning(all);
        addPolls(all);
        addCases(all);
        addSeats(all);
        addAfter(all);
        return all;
    }

    private void addPlanning(List<Line> all) {
        all.add(new Line("MeetingDesk.problems/3", GUIDE, w -> desk.problems(w.group, plan(), Series.ONE)));
        all.add(new Line("MeetingDesk.plan/3", GUIDE, w -> desk.plan(w.group, plan(), Series.ONE)));
        all.add(new Line("MeetingDesk.problems/2", GUIDE, w -> desk.problems(w.coming, plan())));
        all.add(new Line("MeetingDesk.change/2", GUIDE, w -> desk.change(w.coming, plan())));
        all.add(new Line("MeetingDesk.cancel/1", GUIDE, w -> desk.cancel(w.coming)));
        all.add(new Line("MeetingDesk.keepMonths/1", READ, w -> desk.keepMonths(w.group)));
        all.add(new Line("MeetingDesk.keep/2", GUIDE, w -> desk.keep(w.group, 6)));
        all.add(new Line("MeetingDesk.destroy/1", GUIDE, w -> desk.destroy(w.over)));
        all.add(new Line("MeetingRoom.require/1", READ, w -> room.require(w.coming)));
        all.add(new Line("MeetingRoom.lock/1", READ, w -> room.lock(w.coming)));
        all.add(new Line("MeetingRoom.of/1", READ, w -> room.of(w.group)));
        all.add(new Line("CalendarRoom.file/2", COMING, w -> calendars.file(w.group, w.coming)));
        all.add(new Line("MeetingRoom.hold/1", ALL, w -> room.hold(w.over)));
    }

    private void addPolls(List<Line> all) {
        all.add(new Line("PollDesk.problems/2", GUIDE, w -> polls.problems(w.group, pollPlan())));
        all.add(new Line("PollDesk.open/2", GUIDE, w -> polls.open(w.group, pollPlan())));
        all.add(new Line("PollDesk.waiting/1", READ, w -> polls.waiting(w.group)));
        all.add(new Line("PollDesk.read/1", READ, w -> polls.read(w.poll)));
        all.add(new Line("PollDesk.answer/2", ALL, w -> polls.answer(w.poll, Map.of(w.moment, PollChoice.YES))));
        all.add(new Line("PollDesk.pick/2", GUIDE, w -> polls.pick(w.poll, w.moment)));
        all.add(new Line("PollDesk.close/1", GUIDE, w -> polls.close(w.poll)));
    }

    private void addCases(List<Line> all) {
        all.add(new Line("CaseDesk.of/1", READ, w -> cases.of(w.coming)));
        all.add(new Line("CaseDesk.mine/2", OWN_READ, w -> cases.mine(w.coming, w.one)));
        all.add(new Line("CaseDesk.bring/3", ALL, w -> cases.bring(w.coming, text(), true)));
        all.add(new Line("CaseDesk.change/4", OWN, w -> cases.change(w.coming, w.one, text(), true)));
        all.add(new Line("CaseDesk.withdraw/2", OWN, w -> cases.withdraw(w.coming, w.one)));
        all.add(new Line("CaseDesk.vote/2", ALL, w -> cases.vote(w.coming, w.one)));
    }

    private void addSeats(List<Line> all) {
        all.add(new Line("SeatDesk.away/1", READ, w -> seats.away(w.coming)));
        all.add(new Line("SeatDesk.roles/1", READ, w -> seats.roles(w.coming)));
        all.add(new Line("SeatDesk.signOff/2", ALL, w -> seats.signOff(w.coming, "Ziek")));
        all.add(new Line("SeatDesk.comeBack/1", ALL, w -> seats.comeBack(w.coming)));
        all.add(new Line("SeatDesk.take/2", ALL, w -> seats.take(w.coming, MeetingRole.CHAIR)));
        all.add(new Line("SeatDesk.refuse/2", ALL, w -> seats.refuse(w.coming, MeetingRole.CHAIR)));
    }

    private void addAfter(List<Line> all) {
        var opinion = new AfterDesk.Opinion(new Scores(5, 4, 3), null);
        all.add(new Line("AfterDesk.read/1", READ, w -> after.read(w.over)));
        all.add(new Line("AfterDesk.problems/1", ANYONE, w -> after.problems(opinion)));
        all.add(new Line("AfterDesk.note/2", ALL, w -> after.note(w.over, new AfterDesk.Note("Zo.", null, false))));
        all.add(new Line("AfterDesk.evaluate/2", ALL, w -> after.evaluate(w.over, opinion)));
        all.add(new Line("LearningRoom.mine/0", ANYONE, w -> learned.mine()));
        all.add(new Line("LearningRoom.unshare/1", OWN_EVER, w -> learned.unshare(w.over)));
        all.add(new Line("LearningRoom.remove/1", OWN_EVER, w -> learned.remove(w.over)));
    }

    MeetingPlan plan() {
        return MeetingScene.on(scene.inDays(30));
    }

    PollPlan pollPlan() {
        return new PollPlan(
                List.of(
                        scene.inDays(30).atTime(MeetingScene.START),
                        scene.inDays(31).atTime(MeetingScene.START)),
                60,
                MeetingScene.online());
    }

    CaseText text() {
        return new CaseText("Grenzen", "Een bewoner belt elke avond.", "Hoe begrens ik dit?");
    }
}
