package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sockets of a round tell, and whom. */
@ArquillianTest
@RunAsClient
class RoundPushIT {
    private static final Map<String, String> PAGE = Map.of("jakarta.faces.ViewState", "stateless");

    @ArquillianResource
    URL url;

    private Surfer chair;
    private Surfer other;
    private String round;

    @BeforeEach
    void twoInARound() throws Exception {
        chair = new Surfer(url);
        chair.join();
        var group = Circles.started(chair, "Kring die luistert");
        other = new Surfer(url);
        other.join();
        Circles.comesIn(other, chair, group);
        round = Circles.opensARound(chair, group);
        Circles.presses(chair, round, "come", "1");
        Circles.presses(other, round, "come", "1");
    }

    private void signs(String words) throws Exception {
        var fields = new TreeMap<>(PAGE);
        fields.putAll(Map.of("signal", "1", "sign", words));
        assertThat(other.post(round, fields).statusCode()).isEqualTo(302);
    }

    private String socket() {
        return "/round/live/" + round.replaceFirst(".*/", "");
    }

    private String here() {
        return chair.at("").toString();
    }

    @Test
    void everybodyInTheRoundHearsOfEveryStepAndNothingOfWhatIsSaid() throws Exception {
        var listeners = new ArrayList<Listener>();
        for (var surfer : List.of(chair, other, other)) {
            listeners.add(Listener.open(surfer, socket(), here()).get());
        }
        for (var words : List.of("Een geheim", "Nog een geheim")) {
            signs(words);
            var heard = new ArrayList<String>();
            for (var listener : listeners) {
                heard.add(listener.next());
            }
            assertThat(heard).containsOnly(heard.get(0)).allMatch(message -> message.matches("\\d+"));
        }
    }

    /** What another node does is found in the database. */
    @Test
    void aChangeOfAnotherNodeIsHeardToo() throws Exception {
        var listener = Listener.open(other, socket(), here()).get();
        signs("Een geheim");
        var number = Long.parseLong(listener.next());
        Rows.change("update round set changes = changes + 1 where id = ?", round.replaceFirst(".*/", ""));
        assertThat(Long.parseLong(listener.next())).isEqualTo(number + 1);
    }

    @Test
    void whoDidNotComeInIsShutOut() throws Exception {
        var stranger = new Surfer(url);
        stranger.join();
        for (var outside : List.of(stranger, new Surfer(url))) {
            for (var address : List.of(socket(), "/round/live/99999999999999999999", "/round/live/x")) {
                assertThatThrownBy(() -> Listener.open(outside, address, here()).get())
                        .as(address)
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(WebSocketHandshakeException.class);
            }
        }
    }

    @Test
    void aPageOfAnotherSiteOpensNoSocket() {
        assertThatThrownBy(() ->
                        Listener.open(other, socket(), "https://elders.example").get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }
}
