package nl.leerkring.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.content.Casus;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.Versions;

/**
 * For the demo: some people played the first case of each training, so that a newcomer sees what others chose, and the facilitator
 * has a group that is ready to be talked with. What was played before is left alone.
 */
@ApplicationScoped
public class DemoCasus implements StartupTask {
    private static final int PLAYERS = 7;
    private static final int MOST_MOVES = 40;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final String GRADUATE = "begeleider@demo.test";
    private static final TrainingSlug COMPLETED = new TrainingSlug("spil-in-de-wijk");

    @Inject
    Caller caller;

    @Inject
    Directory directory;

    @Inject
    Versions versions;

    @Inject
    Play play;

    @Inject
    CasusRoom room;

    @Inject
    GroupTable table;

    @Override
    public int order() {
        return 210;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        var players = IntStream.rangeClosed(1, PLAYERS)
                .mapToObj(i -> directory.byEmail("leerling" + i + "@demo.test"))
                .flatMap(found -> found.stream())
                .map(person -> person.id())
                .toList();
        var stages = versions.allCurrent().stream().flatMap(DemoCasus::first).toList();
        players.forEach(player -> stages.forEach(stage -> playAlone(player, stage)));
        directory
                .byEmail(GRADUATE)
                .ifPresent(facilitator ->
                        stages.stream().findFirst().ifPresent(stage -> group(facilitator.id(), stage, players)));
        directory
                .byEmail(GRADUATE)
                .ifPresent(graduate ->
                        versions.current(COMPLETED).ifPresent(version -> finishAll(graduate.id(), version)));
    }

    /** Who did everything else of the training: with its cases done it is complete. */
    private void finishAll(MemberId member, TrainingVersion version) {
        caller.become(member, EnumSet.of(Role.LEARNER));
        version.parts().stream()
                .filter(part -> part.body() instanceof Casus)
                .filter(part -> !play.everEnded(new Stage(version, part, CasusRun.ALONE)))
                .forEach(part -> finish(version.slug().value(), part.id()));
    }

    private void finish(String slug, String part) {
        var random = new Random(part.hashCode());
        try {
            var desk = room.look(slug, part);
            for (int i = 0; i < MOST_MOVES && !desk.ended(); i++) {
                desk = room.move(slug, part, any(desk, random));
            }
            room.finish(slug, part);
        } catch (DomainException closed) {
            System.getLogger("leerkring.demo")
                    .log(System.Logger.Level.WARNING, "demo skips case {0}: {1}", part, closed.key());
        }
    }

    private static Stream<Stage> first(TrainingVersion version) {
        return version.parts().stream()
                .filter(part -> part.body() instanceof Casus)
                .limit(1)
                .map(part -> new Stage(version, part, CasusRun.ALONE));
    }

    private void playAlone(MemberId player, Stage stage) {
        caller.become(player, EnumSet.of(Role.LEARNER));
        if (!play.everEnded(stage)) {
            // numbers beside each other would begin with the same choice
            var random = new Random(player.value() * SPREAD + stage.part().id().hashCode());
            var desk = play.look(stage);
            for (int i = 0; i < MOST_MOVES && !desk.ended(); i++) {
                desk = play.move(stage, any(desk, random));
            }
        }
    }

    private void group(MemberId facilitator, Stage stage, List<MemberId> players) {
        caller.become(facilitator, EnumSet.of(Role.LEARNER, Role.FACILITATOR));
        if (!table.mine().isEmpty()) {
            return;
        }
        var code = table.open(stage.version().slug().value(), stage.part().id());
        for (var player : players.subList(0, Math.min(4, players.size()))) {
            caller.become(player, EnumSet.of(Role.LEARNER));
            table.join(code);
            var random = new Random(player.value() * SPREAD);
            var desk = table.look(code);
            for (int i = 0; i < MOST_MOVES && !desk.ended(); i++) {
                desk = table.move(code, any(desk, random));
            }
        }
    }

    private static CasusRoom.MakeMove any(CasusDesk desk, Random random) {
        var choices = desk.choices();
        return new CasusRoom.MakeMove(
                desk.number(), choices.get(random.nextInt(choices.size())).id());
    }
}
