package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at the same moment: seats are never given twice, and a group never loses its last facilitator. */
@ArquillianTest
class ManyAtTheDoorIT {
    private static final int AT_ONCE = 10;

    @Inject
    GroupFixture fixture;

    @Inject
    Circle circle;

    @Inject
    MemberDesk members;

    @Inject
    InvitationDesk invitations;

    @Inject
    RequestDesk requests;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    private MemberId guide;
    private GroupId group;

    @BeforeEach
    void aGroup() {
        guide = fixture.somebody(Role.LEARNER);
        group = fixture.started(4);
    }

    @Test
    void ofTenWhoAcceptAtOnceThreeGetTheThreeSeats() throws Exception {
        var guests = new ArrayList<MemberId>();
        for (int i = 0; i < AT_ONCE; i++) {
            var guest = fixture.somebody(Role.LEARNER);
            fixture.as(guide);
            invitations.invite(group, GroupFixture.address(guest));
            guests.add(guest);
        }
        var answers = together(guests, () -> fixture.accept(group));
        assertThat(Collections.frequency(answers, "ok")).isEqualTo(3);
        assertThat(Collections.frequency(answers, "intervision.full")).isEqualTo(AT_ONCE - 3);
        fixture.as(guide);
        assertThat(circle.require(group).facts().seatsTaken()).isEqualTo(4);
    }

    @Test
    void whoAcceptsTenTimesAtOnceIsInTheGroupOnce() throws Exception {
        var guest = fixture.somebody(Role.LEARNER);
        fixture.as(guide);
        invitations.invite(group, GroupFixture.address(guest));
        var answers = together(Collections.nCopies(AT_ONCE, guest), () -> fixture.accept(group));
        assertThat(answers).contains("ok").isSubsetOf("ok", "intervision.invitation.inside");
        fixture.as(guide);
        assertThat(circle.require(group).facts().seatsTaken()).isEqualTo(2);
    }

    @Test
    void aRequestThatIsAcceptedTenTimesAtOnceGivesOneSeat() throws Exception {
        fixture.somebody(Role.LEARNER);
        requests.ask(group, "Graag.");
        fixture.as(guide);
        var request = requests.waiting(group).get(0).id();
        var answers = together(Collections.nCopies(AT_ONCE, guide), () -> requests.accept(group, request));
        assertThat(Collections.frequency(answers, "ok")).isEqualTo(1);
        assertThat(Collections.frequency(answers, "intervision.request.gone")).isEqualTo(AT_ONCE - 1);
        fixture.as(guide);
        assertThat(circle.require(group).facts().seatsTaken()).isEqualTo(2);
    }

    @Test
    void ofFourFacilitatorsWhoLeaveAtOnceOneStays() throws Exception {
        var guides = new ArrayList<>(List.of(guide));
        for (int i = 0; i < 3; i++) {
            var next = fixture.agrees(group, guide);
            members.promote(group, next);
            guides.add(next);
        }
        var answers = together(guides, () -> members.leave(group));
        assertThat(Collections.frequency(answers, "ok")).isEqualTo(3);
        assertThat(Collections.frequency(answers, "intervision.leave.last")).isEqualTo(1);
    }

    /** What each hears; all begin when all are there. */
    private List<String> together(List<MemberId> people, Runnable work) throws Exception {
        var start = new CyclicBarrier(people.size());
        var pool = Executors.newFixedThreadPool(people.size(), threads);
        try {
            var running = people.stream()
                    .map(person -> pool.submit(() -> {
                        start.await(60, TimeUnit.SECONDS);
                        return as(person, work);
                    }))
                    .toList();
            var answers = new ArrayList<String>();
            for (var one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private String as(MemberId person, Runnable work) {
        var request = CDI.current().select(RequestContextController.class).get();
        var fresh = request.activate();
        try {
            fixture.as(person);
            work.run();
            return "ok";
        } catch (DomainException refusal) {
            return refusal.key();
        } finally {
            if (fresh) {
                request.deactivate();
            }
        }
    }
}
