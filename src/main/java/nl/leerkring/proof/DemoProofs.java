package nl.leerkring.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.Lobby;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/** For the demo: the meeting that took place was confirmed, and one of the participants wrote a reflection. Only once. All texts are invented. */
@ApplicationScoped
public class DemoProofs implements StartupTask {
    private static final int BREAK = 10;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Lobby lobby;

    @Inject
    MeetingRoom meetings;

    @Inject
    PresenceDesk desk;

    @Inject
    AttendanceRoom attendance;

    @Inject
    ProofRoom room;

    @Override
    public int order() {
        return 240;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        if (directory.byEmail("begeleider@demo.test").isEmpty()) {
            return;
        }
        act("begeleider@demo.test");
        lobby.guided().stream()
                .map(GroupFacts::id)
                .map(meetings::of)
                .filter(all -> all.stream().noneMatch(meeting -> attendance.isConfirmed(meeting.id())))
                .flatMap(List::stream)
                .filter(meeting -> meeting.over(clock.now()))
                .findFirst()
                .ifPresent(this::confirm);
    }

    private void confirm(MeetingFacts meeting) {
        var lines = desk.draft(meeting.id()).seats().stream()
                .filter(PresenceDesk.Seat::there)
                .map(PresenceDesk.Seat::line)
                .map(line -> new PresencePlan.Line(line.member(), line.from(), line.to(), BREAK))
                .toList();
        desk.confirm(meeting.id(), new PresencePlan("getraind begeleider van intervisie", true, lines), 0);
        act("deelnemer@demo.test");
        room.mine().stream()
                .findFirst()
                .ifPresent(proof -> room.reflect(
                        proof.number(),
                        new ReflectionText(
                                "Ik stelde meer open vragen dan anders, en liet een stilte vallen.",
                                "Ik vind dat iemand zelf mag kiezen, ook als ik het anders zou doen.",
                                "Ik merk dat ik snel wil helpen. Dat zegt iets over mij, niet over de ander.")));
    }

    private void act(String email) {
        directory
                .byEmail(email)
                .ifPresent(person -> caller.become(person.id(), EnumSet.of(Role.LEARNER, Role.FACILITATOR)));
    }
}
