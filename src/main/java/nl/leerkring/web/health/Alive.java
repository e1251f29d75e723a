package nl.leerkring.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * The program runs and has memory left. It says nothing about the database: restarting this node would not bring that
 * back.
 */
@Liveness
@ApplicationScoped
public class Alive implements HealthCheck {
    /** Below this share of free memory, in percent of the most it may use, a restart is better. */
    private static final int PERCENT = 2;

    @Override
    public HealthCheckResponse call() {
        var runtime = Runtime.getRuntime();
        var free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        return HealthCheckResponse.named("program")
                .withData("freeMegabytes", free >> 20)
                .status(free * 100 / runtime.maxMemory() >= PERCENT)
                .build();
    }
}
