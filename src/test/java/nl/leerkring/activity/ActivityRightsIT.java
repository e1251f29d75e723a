package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.learning.PartPage;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every action of the feature, by every role, with what is one's own and with what is another's. */
@ArquillianTest
class ActivityRightsIT extends Follower {
    @Inject
    ChecklistRoom checklists;

    @Inject
    PracticeRoom practice;

    @Inject
    ScaleRoom scales;

    @Inject
    ViewingRoom viewing;

    @Inject
    MeetingRoom meetings;

    @Inject
    MeetingDesk desk;

    private long date;
    private PartPage page;
    private final Map<String, Runnable> learning = new LinkedHashMap<>();
    private final Map<String, Runnable> guiding = new LinkedHashMap<>();

    @BeforeEach
    void actions() {
        page = classroom.open(SLUG, "film");
        become(Role.FACILITATOR);
        var when = LocalDateTime.now(Clock.ZONE).plusDays(1);
        var wanted = new MeetingDesk.PlanMeeting(SLUG, "samen", when, "Buurthuis", 500);
        date = desk.plan(wanted);
        learning.put("ChecklistRoom.ticked", () -> checklists.ticked(SLUG, "lijst"));
        learning.put("ChecklistRoom.tick", () -> checklists.tick(SLUG, "lijst", Set.of("jas")));
        learning.put("PracticeRoom.plan", () -> practice.plan(SLUG, "maandag"));
        learning.put("PracticeRoom.proposed", () -> practice.proposed(SLUG, "maandag"));
        learning.put("PracticeRoom.write", this::write);
        learning.put("PracticeRoom.lookBack", () -> practice.lookBack(SLUG, "maandag", "Goed."));
        learning.put("ScaleRoom.count", () -> scales.count(SLUG, "schaal", Map.of("leeg", "ja", "terugval", "ja")));
        learning.put("ViewingRoom.report", this::report);
        learning.put("ViewingRoom.read", () -> viewing.read(SLUG, "film"));
        learning.put("MeetingRoom.dates", () -> meetings.dates(SLUG, "samen"));
        learning.put("MeetingRoom.take", () -> meetings.take(SLUG, "samen", date));
        learning.put("MeetingRoom.leave", () -> meetings.leave(SLUG, "samen", date));
        guiding.put("MeetingDesk.parts", desk::parts);
        guiding.put("MeetingDesk.mine", desk::mine);
        guiding.put("MeetingDesk.plan", () -> desk.plan(wanted));
        guiding.put("MeetingDesk.guests", () -> desk.guests(date));
        guiding.put("MeetingDesk.notePresent", () -> desk.notePresent(date, Set.of(me.value())));
    }

    private void write() {
        practice.write(new PracticeRoom.MakePlan(SLUG, "maandag", "Ik bel.", clock.today()));
    }

    private void report() {
        viewing.report(new ViewingRoom.ReportWatched(enrolment, SLUG, "film", "grote-film", "0-1"));
    }

    @Test
    void theseAreAllActionsOfTheFeature() {
        var all = Stream.of(
                        ChecklistRoom.class,
                        PracticeRoom.class,
                        ScaleRoom.class,
                        ViewingRoom.class,
                        MeetingRoom.class,
                        MeetingDesk.class)
                .flatMap(room -> Arrays.stream(room.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Permit.class))
                        .map(method -> room.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        var tried = new TreeSet<>(learning.keySet());
        tried.addAll(guiding.keySet());
        // these two ask for nothing of a training: the one has only the caller's own, the other a page that was opened
        tried.addAll(Set.of("PracticeRoom.open", "ViewingRoom.percents"));
        assertThat(tried).isEqualTo(all);
    }

    @Test
    void aVisitorMayNothing() {
        caller.become(null, Set.of());
        learning.values().forEach(Follower::forbidden);
        guiding.values().forEach(Follower::forbidden);
        forbidden(practice::open);
        forbidden(() -> viewing.percents(page));
    }

    @Test
    void whoDoesNotFollowTheTrainingFindsNothingInItWhateverTheirRole() {
        for (var role : Role.values()) {
            become(role);
            learning.values().forEach(Follower::notFound);
            assertThat(practice.open()).isEmpty();
        }
    }

    @Test
    void whoFollowsTheTrainingMayAllInItWhateverTheirRole() {
        for (var role : Role.values()) {
            become(role);
            enrolment = enrolling.start(SLUG);
            learning.forEach((name, action) ->
                    assertThatCode(action::run).as(name + " by " + role).doesNotThrowAnyException());
        }
    }

    @Test
    void onlyAFacilitatorPlansMeetingsAndNobodySeesThoseOfAnother() {
        for (var role : Role.values()) {
            become(role);
            if (role != Role.FACILITATOR) {
                guiding.values().forEach(Follower::forbidden);
            } else {
                guiding.get("MeetingDesk.parts").run();
                guiding.get("MeetingDesk.mine").run();
                guiding.get("MeetingDesk.plan").run();
                notFound(guiding.get("MeetingDesk.guests"));
                notFound(guiding.get("MeetingDesk.notePresent"));
            }
        }
    }
}
