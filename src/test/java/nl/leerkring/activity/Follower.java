package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.content.OtherKinds;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.Enrolling;
import nl.leerkring.membership.FixtureDirectory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import nl.leerkring.training.TestTrainings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who just started a training that has one part of every kind that is neither test nor case. */
abstract class Follower {
    static final String SLUG = "alle-soorten-onderdelen";

    @Inject
    Caller caller;

    @Inject
    TestClock testClock;

    @Inject
    Clock clock;

    @Inject
    TestTrainings trainings;

    @Inject
    Enrolling enrolling;

    @Inject
    Classroom classroom;

    MemberId me;
    long enrolment;

    @BeforeEach
    void follow() {
        trainings.publish(SLUG, OtherKinds.files());
        me = become();
        enrolment = enrolling.start(SLUG);
    }

    @AfterEach
    void realTime() {
        testClock.reset();
    }

    /** Somebody new, with these roles beside that of a learner. */
    MemberId become(Role... roles) {
        var member = new MemberId(
                FixtureDirectory.FIRST + ThreadLocalRandom.current().nextLong(FixtureDirectory.FIRST));
        become(member, roles);
        return member;
    }

    void become(MemberId member, Role... roles) {
        var all = EnumSet.of(Role.LEARNER);
        all.addAll(Set.of(roles));
        caller.become(member, all);
    }

    boolean isDone(String part) {
        return classroom.open(SLUG, part).row().done();
    }

    static void notFound(Runnable action) {
        refusedAs(DomainException.Kind.NOT_FOUND, action);
    }

    static void forbidden(Runnable action) {
        refusedAs(DomainException.Kind.FORBIDDEN, action);
    }

    private static void refusedAs(DomainException.Kind kind, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    static void refusedAt(String field, String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }
}
