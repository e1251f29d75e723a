package nl.leerkring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Many people complete trainings: the ledger enters each in a transaction of its own, over two connections. Certificates and mails are not in the figure.
 * With the environment variable {@code LEERKRING_RUSH=10000} as many as the README tells of.
 */
@ArquillianTest
class LedgerRushIT {
    private static final System.Logger LOG = System.getLogger(LedgerRushIT.class.getName());
    private static final List<String> TRAININGS = List.of(
            "spil-in-de-wijk",
            "in-gesprek-over-eenzaamheid",
            "meldcode-huiselijk-geweld",
            "transgender-inclusieve-dienstverlening",
            "intercultureel-vakmanschap");
    private static final int COMPLETIONS = Optional.ofNullable(System.getenv("LEERKRING_RUSH"))
            .map(Integer::parseInt)
            .orElse(500);
    private static final int TEN_THOUSAND = 10_000;
    private static final Duration MOST = Duration.ofSeconds(60);

    @Inject
    ArenaFixture people;

    @Inject
    LedgerFixture life;

    @Inject
    MyRegistrations registrations;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    @Test
    void tenThousandCompletionsAreInTheLedgerWithinAMinute() throws Exception {
        var members = IntStream.range(0, COMPLETIONS / TRAININGS.size())
                .mapToObj(i -> registered())
                .toList();
        var begin = System.nanoTime();
        var halves = new ArrayList<Future<?>>();
        for (int half = 0; half < 2; half++) {
            var from = half * members.size() / 2;
            var own = members.subList(from, from + members.size() / 2);
            halves.add(executor.submit(() -> own.forEach(this::completesAll)));
        }
        for (var half : halves) {
            half.get();
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.log(System.Logger.Level.INFO, "{0} completions in {1} ms", COMPLETIONS, took.toMillis());
        assertThat(took).isLessThan(MOST.multipliedBy(COMPLETIONS).dividedBy(TEN_THOUSAND));
        members.stream()
                .limit(20)
                .forEach(member -> assertThat(life.says(member))
                        .filteredOn(one -> one.register().equals("registerplein"))
                        .hasSize(TRAININGS.size())
                        .allMatch(one -> one.why() == Why.COUNTS));
    }

    private MemberId registered() {
        var member = people.somebody(Role.LEARNER);
        registrations.add(
                new RegistrationPlan("registerplein", "461012345", clock.today().minusYears(1), null));
        return member;
    }

    private void completesAll(MemberId member) {
        Instant at = clock.now();
        TRAININGS.forEach(training -> life.hears(member, training, at));
    }
}
