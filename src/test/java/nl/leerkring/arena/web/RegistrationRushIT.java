package nl.leerkring.arena.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 400 people want 100 places at the same moment, over 50 connections. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistrationRushIT {
    private static final int PEOPLE = 400;
    private static final int PLACES = 100;
    private static final int CONNECTIONS = 50;

    @Inject
    ArenaFixture fixture;

    /** In the server; the others come from outside. */
    @Test
    @Order(1)
    void anEditionWithAHundredPlacesIsPublished() {
        var series = fixture.started(Access.OPEN);
        fixture.open(series, fixture.plan(77, PLACES));
    }

    @Test
    @Order(2)
    @RunAsClient
    void aHundredGetAPlaceAndThreeHundredStandOnTheListInOrder(@ArquillianResource URL url) throws Exception {
        var edition = Rows.number("select max(id) from arena_edition where number = 77");
        var address = address(edition);
        var connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var visits = IntStream.range(0, PEOPLE)
                    .<Callable<Integer>>mapToObj(person -> () -> register(new Surfer(url), address, person))
                    .toList();
            for (var visit : connections.invokeAll(visits)) {
                assertThat(visit.get()).isEqualTo(302);
            }
        } finally {
            connections.shutdownNow();
            // 400 mails are on their way, and nobody in other tests shall wait behind them
            Rows.change("delete from notification_mail where address like 'stormloop%' and state = 'WAITING'");
        }
        assertThat(states(edition, "PLACED")).hasSize(PLACES);
        assertThat(states(edition, "WAITING")).hasSize(PEOPLE - PLACES);
        assertThat(Rows.numbers("select turn from arena_registration where edition_id = ? order by id", edition))
                .as("whoever came later has a later turn, and nobody the same")
                .isEqualTo(LongStream.rangeClosed(1, PEOPLE).boxed().toList());
        assertThat(Rows.number(
                        "select max(turn) from arena_registration where edition_id = ? and state = 'PLACED'", edition))
                .as("the first hundred have a place")
                .isEqualTo(PLACES);
        assertThat(Rows.number("select count(distinct email) from arena_registration where edition_id = ?", edition))
                .isEqualTo(PEOPLE);
    }

    private static String address(long edition) {
        var slug = Rows.texts(
                "select s.slug from arena_series s join arena_edition e on e.series_id = s.id where e.id = ?", edition);
        return "/arena/" + slug.get(0) + "/77";
    }

    private static List<String> states(long edition, String state) {
        return Rows.texts("select state from arena_registration where edition_id = ? and state = ?", edition, state);
    }

    /** What somebody who fills in the form sends. @return the status of the answer */
    private static int register(Surfer visitor, String address, int person) throws Exception {
        return visitor.post(
                        address,
                        Map.of(
                                "registerForm", "registerForm",
                                "name", "Proef " + person,
                                "organisation", "De Werf",
                                "email", "stormloop" + person + "-" + address.hashCode() + "@voorbeeld.test",
                                "angle", "provider",
                                "time", "true",
                                "register-button", "1",
                                "jakarta.faces.ViewState", "stateless"))
                .statusCode();
    }
}
