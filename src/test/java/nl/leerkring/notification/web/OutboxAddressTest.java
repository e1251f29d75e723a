package nl.leerkring.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.leerkring.notification.MailQuery;
import nl.leerkring.notification.MailQuery.Sort;
import nl.leerkring.notification.MailState;
import org.junit.jupiter.api.Test;

class OutboxAddressTest {
    @Test
    void theNewestMailsComeFirst() {
        assertThat(read(Map.of())).isEqualTo(new MailQuery(null, null, Sort.CREATED, false, 1));
    }

    @Test
    void anAddressBecomesAQueryAndBack() {
        var query = new MailQuery(MailState.FAILED, "a+b&c@example.test", Sort.ADDRESS, true, 3);

        assertThat(OutboxAddress.ofPage(query, 4))
                .isEqualTo("/notification/outbox?state=failed&address=a%2Bb%26c%40example.test"
                        + "&sort=address&order=asc&page=4");
        assertThat(read(Map.of(
                        "state",
                        "failed",
                        "address",
                        "a+b&c@example.test",
                        "sort",
                        "address",
                        "order",
                        "asc",
                        "page",
                        "3")))
                .isEqualTo(query);
    }

    @Test
    void nonsenseFallsBackToTheUsual() {
        var read = read(Map.of("state", "'; drop", "sort", "id", "order", "x", "page", "-1", "address", "  "));

        assertThat(read).isEqualTo(new MailQuery(null, null, Sort.CREATED, false, 1));
    }

    @Test
    void sortingByTheSameTwiceTurnsTheOrderAround() {
        var query = new MailQuery(null, null, Sort.ADDRESS, true, 2);

        assertThat(OutboxAddress.ofSort(query, Sort.ADDRESS)).contains("order=desc&page=1");
        assertThat(OutboxAddress.ofSort(query, Sort.SUBJECT)).contains("sort=subject&order=asc");
        assertThat(OutboxAddress.ofSort(query, Sort.CREATED)).contains("sort=created&order=desc");
    }

    @Test
    void manyPagesAreShownAsTheEndsAndTheNeighbours() {
        assertThat(OutboxAddress.pages(10, 20)).containsExactly(1, 8, 9, 10, 11, 12, 20);
        assertThat(OutboxAddress.pages(1, 1)).containsExactly(1);
    }

    private static MailQuery read(Map<String, String> parameters) {
        return OutboxAddress.read(parameters::get);
    }
}
