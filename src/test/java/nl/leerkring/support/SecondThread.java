package nl.leerkring.support;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;

/**
 * Tells the one deployment to classes on a second thread: the extension that keeps it for a whole run tells it to the thread that
 * made it only.
 */
public class SecondThread implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Teller.class);
    }

    /** Hears that a class begins, on its thread. */
    public static class Teller {
        private static final int AFTER_THE_CLASS_IS_KNOWN = 50;

        @Inject
        private Instance<DeploymentScenario> known;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> told;

        private volatile DeploymentScenario first;

        /** Remembers the deployment where it is known, and tells it to every class. */
        public void tell(@Observes(precedence = AFTER_THE_CLASS_IS_KNOWN) EventContext<BeforeClass> begin) {
            if (known.get() != null) {
                first = known.get();
            }
            // also on the thread that knows it: methods of the class run on the other thread too
            told.set(first);
            begin.proceed();
        }
    }
}
