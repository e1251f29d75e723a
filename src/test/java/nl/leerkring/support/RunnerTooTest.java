package nl.leerkring.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.junit.jupiter.api.Test;

class RunnerTooTest {
    private static final String RUNNER = "ArquillianServletRunnerEE9";

    private final HTTPContext read = new HTTPContext("127.0.0.1", 8080);

    @Test
    void halfAListOfServletsIsMadeWhole() {
        complete();
        assertThat(read.getServletByName(RUNNER).getFullURI()).isEqualTo(URI.create("http://127.0.0.1:8080/" + RUNNER));
    }

    @Test
    void aWholeListStaysAsItIs() {
        read.add(new Servlet(RUNNER, "/elsewhere"));
        complete();
        assertThat(read.getServlets())
                .singleElement()
                .extracting(Servlet::getContextRoot)
                .isEqualTo("/elsewhere");
    }

    private void complete() {
        var teller = new RunnerToo.Teller();
        teller.told = () -> new ProtocolMetaData().addContext(read);
        teller.complete(null);
    }
}
