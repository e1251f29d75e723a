package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.Lobby;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/**
 * For the demo: a group that met, with what people learned and thought of it; that meets in two weeks, with cases, votes and somebody who
 * cannot come; that has two more dates; and that is asked for another one. Only once. All texts are invented.
 */
@ApplicationScoped
public class DemoMeetings implements StartupTask {
    private static final String GUIDE = "begeleider@demo.test";
    private static final String LEARNER = "deelnemer@demo.test";
    private static final String COORDINATOR = "coordinator@demo.test";
    private static final String ORGANISATION = "organisatie@demo.test";
    private static final String PUPIL = "leerling1@demo.test";
    private static final LocalTime START = LocalTime.of(15, 0);
    private static final LocalTime END = LocalTime.of(16, 30);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Lobby lobby;

    @Inject
    Methods methods;

    @Inject
    MeetingRoom room;

    @Inject
    MeetingDesk desk;

    @Inject
    SeatDesk seats;

    @Inject
    CaseDesk cases;

    @Inject
    AfterDesk after;

    @Inject
    PollDesk polls;

    @Inject
    DemoHistory history;

    @Override
    public int order() {
        return 230;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        if (directory.byEmail(GUIDE).isEmpty()) {
            return;
        }
        act(GUIDE);
        lobby.guided().stream()
                .map(GroupFacts::id)
                .filter(group -> room.of(group).isEmpty())
                .findFirst()
                .ifPresent(this::fill);
    }

    private void fill(GroupId group) {
        var tuesday = clock.today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        past(group, tuesday.minusWeeks(5));
        act(GUIDE);
        var coming = desk.plan(
                group,
                new MeetingPlan(tuesday.plusWeeks(1), START, END, details("Samenwerken in een gezin", "roddelmethode")),
                new MeetingPlan.Series(3, 6));
        next(coming.get(0));
        poll(group, tuesday.plusWeeks(10));
    }

    private void past(GroupId group, LocalDate day) {
        var details = details("Loslaten", "incident-kort");
        var cast = new DemoHistory.Cast(member(COORDINATOR), member(GUIDE));
        var id = history.held(group, Slot.of(day, START, END), details, cast);
        history.bring(
                room.require(id),
                new CaseText(
                        "Altijd als laatste weg",
                        "Een vrijwilliger sluit elke avond het buurthuis. Ze zegt dat het goed gaat, maar ze is moe.",
                        "Hoe begin ik over haar grens, zonder haar weg te sturen?"));
        looksBack(id, GUIDE, 5, "Fijn dat iedereen de tijd kreeg.");
        looksBack(id, COORDINATOR, 4, null);
        looksBack(id, ORGANISATION, 4, "De laatste stap ging wat snel.");
        learns(
                id,
                COORDINATOR,
                new AfterDesk.Note(
                        "Ik vul te snel in wat een ander nodig heeft. Een open vraag doet meer.",
                        "Donderdag vraag ik haar hoe zij de avonden ervaart.",
                        true));
        learns(
                id,
                LEARNER,
                new AfterDesk.Note(
                        "Stil zijn na een vraag helpt. De ander denkt dan verder.",
                        "Bij het huisbezoek van maandag tel ik tot tien voor ik iets zeg.",
                        false));
    }

    private void next(MeetingId id) {
        act(LEARNER);
        var door = cases.bring(
                id,
                new CaseText(
                        "De deur die dicht blijft",
                        "Een oudere inwoner doet al weken niet open. De buren horen de televisie. Hij zei eerder dat hij"
                                + " geen hulp wil.",
                        "Wanneer laat ik los, en wanneer juist niet?"),
                false);
        act(PUPIL);
        var teams = cases.bring(
                id,
                new CaseText(
                        "Twee teams, één gezin",
                        "Bij een gezin komen mensen van twee teams. Ze spreken elkaar niet, en het gezin vertelt alles"
                                + " twee keer.",
                        "Hoe houd ik overzicht zonder alles te delen?"),
                false);
        cases.vote(id, door);
        act(LEARNER);
        cases.vote(id, teams);
        act(GUIDE);
        cases.vote(id, door);
        act(COORDINATOR);
        cases.vote(id, door);
        seats.take(id, MeetingRole.CHAIR);
        act(ORGANISATION);
        seats.signOff(id, "Ik heb dan een overleg bij de gemeente.");
    }

    private void poll(GroupId group, LocalDate day) {
        act(GUIDE);
        var moments = List.of(
                day.atTime(START),
                day.plusDays(2).atTime(9, 30),
                day.plusDays(7).atTime(START));
        var id = polls.open(group, new PollPlan(moments, 90, details("Extra keer: de meldcode", null)));
        answers(id, GUIDE, PollChoice.YES, PollChoice.YES, PollChoice.NO);
        answers(id, COORDINATOR, PollChoice.NO, PollChoice.YES, PollChoice.IF_NEED_BE);
        answers(id, PUPIL, PollChoice.IF_NEED_BE, PollChoice.YES, PollChoice.YES);
    }

    private void answers(PollId id, String email, PollChoice... choices) {
        act(email);
        var all = new LinkedHashMap<Long, PollChoice>();
        var moments = polls.read(id).moments();
        for (int i = 0; i < choices.length; i++) {
            all.put(moments.get(i).id(), choices[i]);
        }
        polls.answer(id, all);
    }

    private void looksBack(MeetingId id, String email, int score, String words) {
        act(email);
        after.evaluate(id, new AfterDesk.Opinion(new Scores(5, score, score), words));
    }

    private void learns(MeetingId id, String email, AfterDesk.Note note) {
        act(email);
        after.note(id, note);
    }

    private MeetingDetails details(String theme, String method) {
        var reference = method == null
                ? null
                : methods.newest(method).map(found -> found.reference()).orElse(null);
        return new MeetingDetails(
                MeetingForm.ONLINE, null, "https://bellen.voorbeeld.test/grachtzicht", theme, reference);
    }

    private MemberId member(String email) {
        return directory.byEmail(email).map(Person::id).orElseThrow();
    }

    private void act(String email) {
        caller.become(
                member(email),
                email.equals(GUIDE) ? EnumSet.of(Role.LEARNER, Role.FACILITATOR) : EnumSet.of(Role.LEARNER));
    }
}
