package nl.leerkring.support;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells where tests inside the server are asked to run, when the adapter of the server does not know: it reads the list of servlets
 * from what the server prints, five times a second, and takes half a list for none. All container tests of a run failed by that.
 */
public class RunnerToo implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Teller.class);
    }

    /** Hears that the deployment is there. */
    public static class Teller {
        private static final String RUNNER = "ArquillianServletRunnerEE9";

        @Inject
        Instance<ProtocolMetaData> told;

        /** The server was given the whole deployment, so the runner is in it, and our context root is the root. */
        public void complete(@Observes AfterDeploy deployed) {
            for (var context : told.get().getContexts(HTTPContext.class)) {
                if (context.getServletByName(RUNNER) == null) {
                    context.add(new Servlet(RUNNER, "/"));
                }
            }
        }
    }
}
