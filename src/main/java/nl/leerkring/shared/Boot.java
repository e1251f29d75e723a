package nl.leerkring.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the features' {@link StartupTask}s in their order. A task that fails stops the start: half a start helps nobody. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Boot {
    @Inject
    @Any
    Instance<StartupTask> tasks;

    @Inject
    StartupStep step;

    @Inject
    @ConfigProperty(name = "leerkring.demo", defaultValue = "false")
    boolean demo;

    @PostConstruct
    void start() {
        tasks.stream()
                .filter(task -> demo || !task.demoOnly())
                .sorted(Comparator.comparingInt(StartupTask::order))
                .forEach(step::run);
    }
}
