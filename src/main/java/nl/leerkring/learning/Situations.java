package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.shared.Belonging;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;

/** Finds what decides which parts are open to the caller. */
@Dependent
class Situations {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Instance<Belonging> belongings;

    Situation of(Enrolment enrolment, Set<String> done) {
        var roles =
                Arrays.stream(Role.values()).filter(caller::has).map(Role::word).collect(Collectors.toSet());
        var organisations = belongings.stream()
                .flatMap(belonging -> belonging.organisationsOf(enrolment.learner()).stream())
                .collect(Collectors.toSet());
        return new Situation(done, enrolment.startedAt(), clock.now(), roles, organisations);
    }
}
