package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of an edition to which 350 people come, at tables in three rounds, beside those of one to which four come. */
@ArquillianTest
@RunAsClient
class LargeEditionPageIT {
    private static final int PEOPLE = 346;
    private static final int MOST = 10;

    @ArquillianResource
    URL url;

    private Surfer coordinator;
    private EditionDays.Going small;
    private EditionDays.Going large;

    @BeforeEach
    void bothHaveTables() throws Exception {
        coordinator = new Surfer(url);
        var email = coordinator.join("Hilde Veel");
        Rows.grant(email, "ARENA_COORDINATOR");
        coordinator.signIn(email, false);
        small = EditionDays.made(email, null);
        large = EditionDays.made(email, null);
        EditionDays.crowd(large, PEOPLE);
        EditionDays.harvested(small);
        EditionDays.harvested(large);
        tables(small, "2");
        tables(large, "35");
    }

    private void tables(EditionDays.Going edition, String tables) throws Exception {
        var page = edition.desk() + "/tables";
        var made =
                coordinator.post(page, "tableForm", Map.of("tables", tables, "rounds", "3", "themes", "", "most", ""));
        assertThat(made.statusCode()).isEqualTo(302);
        assertThat(coordinator
                        .post(page, "showForm", "value=\"show\"", Map.of())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aVisitorSeesTheEditionInAtMostTenQueries() throws Exception {
        var visitor = new Surfer(url);
        assertThat(PageQueries.of(visitor, large.page()))
                .isPositive()
                .isLessThanOrEqualTo(MOST)
                .isEqualTo(PageQueries.of(visitor, small.page()));
    }

    @Test
    void noPageOfTheCoordinatorOrOfWhoComesCostsMoreQueriesWhenMoreCome() throws Exception {
        assertThat(costs(large)).isEqualTo(costs(small));
    }

    private Map<String, Integer> costs(EditionDays.Going edition) throws Exception {
        var costs = new TreeMap<String, Integer>();
        for (var page : List.of("", "/people", "/tables", "/door", "/presence", "/harvest", "/report")) {
            costs.put("desk" + page, PageQueries.of(coordinator, edition.desk() + page));
        }
        costs.put("registration", PageQueries.of(new Surfer(url), "/arena/registrations/" + edition.secrets()[1]));
        return costs;
    }
}
