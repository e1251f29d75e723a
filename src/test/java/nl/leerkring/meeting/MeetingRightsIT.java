package nl.leerkring.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.InvitationDesk;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.meeting.MeetingPlan.Series;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every use case of meetings, by everybody; each in a transaction that is taken back, so that all find the same world. */
@ArquillianTest
class MeetingRightsIT {
    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    MemberDesk members;

    @Inject
    InvitationDesk invitations;

    @Inject
    GroupDesk groups;

    @Inject
    MeetingDesk desk;

    @Inject
    CaseDesk cases;

    @Inject
    AfterDesk after;

    @Inject
    PollDesk polls;

    @Inject
    CalendarRoom calendars;

    @Inject
    MeetingActs acts;

    @Inject
    UserTransaction transaction;

    @Inject
    BeanManager beans;

    private MeetingScene.Cast cast;
    private MemberId fresh;
    private MemberId invited;
    private MemberId outsider;
    private MeetingActs.World world;
    private MeetingActs.World theirs;

    @BeforeEach
    void twoGroups() {
        cast = scene.cast();
        members.promote(cast.group(), cast.sem());
        fresh = people.joins(cast.group(), cast.guide());
        invited = people.somebody(Role.LEARNER);
        people.as(cast.guide());
        invitations.invite(cast.group(), MeetingScene.address(invited));
        var others = scene.cast();
        outsider = others.guide();
        world = world(cast);
        scene.realTime();
        theirs = world(others);
    }

    @AfterEach
    void realTime() {
        scene.realTime();
    }

    private MeetingActs.World world(MeetingScene.Cast of) {
        people.as(of.guide());
        var meetings = desk.plan(of.group(), MeetingScene.on(scene.inDays(2)), new Series(2, 6));
        var poll = polls.open(of.group(), acts.pollPlan());
        var moment = polls.read(poll).moments().get(0).id();
        people.as(of.noor());
        var one = cases.bring(meetings.get(1), acts.text(), true);
        scene.moveTo(meetings.get(0), Duration.ofDays(1));
        after.note(meetings.get(0), new AfterDesk.Note("Rustig blijven.", null, true));
        return new MeetingActs.World(of.group(), meetings.get(0), meetings.get(1), one, poll, moment);
    }

    @Test
    void everyUseCaseAnswersEverybodyAsItShould() throws Exception {
        var expected = new TreeMap<String, String>();
        var answers = new TreeMap<String, String>();
        for (var line : acts.lines()) {
            expected.put(line.name(), line.answers());
            var row = new ArrayList<String>();
            for (var who : MeetingActs.WHO) {
                row.add(answer(who, line.act()));
            }
            answers.put(line.name(), String.join(" ", row));
        }
        assertThat(answers).isEqualTo(expected);
        assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(useCases());
    }

    /** Of an own meeting or poll, with a case or moment of another group. */
    @Test
    void whatBelongsToAnotherGroupIsNotReachedThroughAnOwnMeeting() throws Exception {
        for (var act : new MeetingActs.Act[] {
            w -> calendars.file(theirs.group(), w.coming()),
            w -> calendars.file(w.group(), theirs.coming()),
            w -> cases.mine(theirs.coming(), w.one()),
            w -> cases.change(theirs.coming(), w.one(), acts.text(), true),
            w -> cases.withdraw(theirs.coming(), w.one()),
            w -> cases.vote(theirs.coming(), w.one()),
            w -> cases.vote(theirs.coming(), Long.MAX_VALUE),
            w -> polls.answer(theirs.poll(), Map.of(w.moment(), PollChoice.YES)),
            w -> polls.pick(theirs.poll(), w.moment())
        }) {
            assertThat(answer("outsider", act)).isEqualTo("404");
        }
    }

    private String answer(String who, MeetingActs.Act act) throws Exception {
        var nowhere = new MeetingActs.World(
                new GroupId(Long.MAX_VALUE), new MeetingId(Long.MAX_VALUE), new MeetingId(0), 0, new PollId(0), 0);
        transaction.begin();
        try {
            become(who);
            act.on(who.equals("nothing") ? nowhere : world);
            return "ok";
        } catch (DomainException refusal) {
            return switch (refusal.kind()) {
                case FORBIDDEN -> "403";
                case NOT_FOUND -> "404";
                case ELSEWHERE -> "first";
                case REFUSED -> "no";
            };
        } finally {
            transaction.rollback();
        }
    }

    private void become(String who) {
        switch (who) {
            case "second" -> people.as(cast.sem());
            case "member" -> people.as(cast.noor());
            case "fresh" -> people.as(fresh);
            case "invited" -> people.as(invited);
            case "outsider" -> people.as(outsider, Role.FACILITATOR);
            case "beheer" -> people.somebody(Role.ADMINISTRATOR);
            case "visitor" -> people.nobody();
            default -> people.as(cast.guide());
        }
        if (who.equals("closed")) {
            groups.close(cast.group(), "We zijn klaar.");
        }
    }

    /** All there are, so that a new one cannot be forgotten here. */
    private List<String> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> (Class<?>) bean.getBeanClass())
                .filter(type ->
                        type.getPackage() == MeetingDesk.class.getPackage() && type.isAnnotationPresent(UseCase.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Permit.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName() + "/"
                        + method.getParameterCount())
                .toList();
    }
}
