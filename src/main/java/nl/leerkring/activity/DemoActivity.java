package nl.leerkring.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerkring.content.Assignment;
import nl.leerkring.content.Part;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.Enrolling;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.Versions;

/**
 * For the demo: the day of a plan has come, and there is a meeting that has just begun, with people of whom the facilitator can note
 * that they were there, and one next week. Only once, when the facilitator
 * has planned nothing yet.
 */
@ApplicationScoped
public class DemoActivity implements StartupTask {
    private static final System.Logger LOG = System.getLogger("leerkring.demo");
    private static final String LEARNER = "deelnemer@demo.test";
    private static final String FACILITATOR = "begeleider@demo.test";
    private static final String TRAINING = "spil-in-de-wijk";
    private static final String PLAN =
            "Ik loop binnen bij de kringloop als de koffie gratis is, en vraag de beheerder wie hij er mist.";
    private static final String PLACE = "Buurthuis De Linde, Zuiderkade 12";
    private static final int GUESTS = 5;
    private static final int SEATS = 8;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Versions versions;

    @Inject
    Enrolling enrolling;

    @Inject
    Classroom classroom;

    @Inject
    PracticeRoom practice;

    @Inject
    MeetingDesk desk;

    @Inject
    MeetingRoom room;

    @Override
    public int order() {
        return 220;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        try {
            directory.byEmail(FACILITATOR).filter(person -> isNew(person.id())).ifPresent(facilitator -> begin());
        } catch (DomainException closed) {
            LOG.log(System.Logger.Level.WARNING, "demo skips activities: {0}", closed.key());
        }
    }

    private boolean isNew(MemberId facilitator) {
        caller.become(facilitator, EnumSet.of(Role.LEARNER, Role.FACILITATOR));
        return desk.mine().isEmpty();
    }

    private void begin() {
        desk.parts().stream().findFirst().ifPresent(this::meetings);
        directory.byEmail(LEARNER).ifPresent(person -> plan(person.id()));
    }

    private void meetings(MeetingDesk.MeetingPart part) {
        var now = LocalDateTime.ofInstant(clock.now(), Clock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        var today = plan(part, now.plusMinutes(1));
        var later = plan(part, now.plusDays(7).withHour(14).withMinute(0));
        IntStream.rangeClosed(1, GUESTS)
                .forEach(i -> directory
                        .byEmail("leerling" + i + "@demo.test")
                        .ifPresent(guest -> comes(guest.id(), part, i < GUESTS ? today : later)));
        directory.byEmail(LEARNER).ifPresent(guest -> comes(guest.id(), part, today));
    }

    private long plan(MeetingDesk.MeetingPart part, LocalDateTime when) {
        return desk.plan(new MeetingDesk.PlanMeeting(part.slug(), part.part(), when, PLACE, SEATS));
    }

    private void comes(MemberId guest, MeetingDesk.MeetingPart part, long date) {
        caller.become(guest, EnumSet.of(Role.LEARNER));
        enrolling.start(part.slug());
        var first = classroom.resume(part.slug());
        room.take(part.slug(), part.part(), date);
        classroom.open(part.slug(), first);
    }

    /** In the training that the learner is busy with; afterwards she is where she was. */
    private void plan(MemberId learner) {
        caller.become(learner, EnumSet.of(Role.LEARNER));
        versions.current(new TrainingSlug(TRAINING))
                .filter(version -> enrolling.offer(version.slug().value()).enrolled())
                .flatMap(DemoActivity::assignment)
                .ifPresent(part -> {
                    var here = classroom.resume(TRAINING);
                    practice.write(new PracticeRoom.MakePlan(TRAINING, part.id(), PLAN, clock.today()));
                    classroom.open(TRAINING, here);
                });
    }

    private static Optional<Part> assignment(TrainingVersion version) {
        return version.parts().stream()
                .filter(part -> part.body() instanceof Assignment)
                .findFirst();
    }
}
