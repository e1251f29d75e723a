package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.Block;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Part;
import nl.leerkring.content.Quickscan;
import nl.leerkring.content.Quiz;
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
 * A small living demo: some people are somewhere in "Spil in de wijk", one completed it. Goes through the use cases, as a
 * person would, so certificates and everything else that hears of a completion are there too. Who is enrolled already
 * is left alone; without the training or the demo members nothing happens.
 */
@ApplicationScoped
public class DemoLearning implements StartupTask {
    private static final String SLUG = "spil-in-de-wijk";
    private static final String THOUGHT =
            "Bij de kringloop, op donderdag als de koffie gratis is. Ik loop daar nu altijd langs zonder binnen te gaan.";

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
    TestRoom testRoom;

    @Inject
    QuickscanRoom quickscanRoom;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        var version = versions.current(new TrainingSlug(SLUG));
        if (version.isEmpty()) {
            return;
        }
        int parts = version.get().parts().size();
        var far = new LinkedHashMap<String, Integer>();
        far.put("deelnemer@demo.test", parts / 2);
        far.put("begeleider@demo.test", parts);
        far.put("organisatie@demo.test", 1);
        far.put("coordinator@demo.test", parts - 1);
        far.forEach((email, count) ->
                directory.byEmail(email).ifPresent(person -> follow(person.id(), version.get(), count)));
    }

    private void follow(MemberId member, TrainingVersion version, int parts) {
        caller.become(member, Set.of(Role.LEARNER));
        if (enrolling.offer(SLUG).enrolled()) {
            return;
        }
        long enrolment = enrolling.start(SLUG);
        version.parts().stream().limit(parts).forEach(part -> {
            try {
                classroom.open(SLUG, part.id());
                pass(enrolment, part);
            } catch (DomainException closed) {
                System.getLogger("leerkring.demo")
                        .log(System.Logger.Level.WARNING, "demo skips part {0}: {1}", part.id(), closed.key());
            }
        });
        classroom.resume(SLUG);
    }

    private void pass(long enrolment, Part part) {
        if (part.body() instanceof Lesson lesson) {
            write(enrolment, part, lesson.blocks());
            classroom.finish(SLUG, part.id());
        } else if (part.body() instanceof Quiz) {
            long attempt = testRoom.start(SLUG, part.id());
            testRoom.look(SLUG, part.id())
                    .questions()
                    .forEach(question -> testRoom.check(new TestRoom.GiveAnswer(
                            attempt, question.id(), Exercise.of(question).key(), clock.now())));
            testRoom.submit(attempt);
        } else if (part.body() instanceof Quickscan scan) {
            var highest =
                    String.valueOf(scan.scale().get(scan.scale().size() - 1).value());
            Map<String, String> values =
                    scan.statements().stream().collect(Collectors.toMap(Quickscan.Statement::id, statement -> highest));
            quickscanRoom.submit(
                    new QuickscanRoom.FillIn(enrolment, SLUG, part.id(), AnswerValue.of(values), clock.now()));
        }
    }

    private void write(long enrolment, Part part, List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Block.Reflection reflection) {
                classroom.save(new Classroom.WriteReflection(
                        enrolment, SLUG, part.id(), reflection.id(), THOUGHT, clock.now()));
            }
        }
    }
}
