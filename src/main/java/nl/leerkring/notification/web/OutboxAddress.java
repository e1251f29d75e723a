package nl.leerkring.notification.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.leerkring.notification.MailQuery;
import nl.leerkring.notification.MailQuery.Sort;
import nl.leerkring.notification.MailState;

/** A query for mails as the address of a page, and back. What makes no sense in an address falls back to the usual. */
final class OutboxAddress {
    private static final String PAGE = "/notification/outbox";

    private OutboxAddress() {}

    /** @param parameter value of a request parameter, or null */
    static MailQuery read(UnaryOperator<String> parameter) {
        var address = parameter.apply("address");
        return new MailQuery(
                oneOf(MailState.values(), parameter.apply("state"), null),
                address == null || address.isBlank() ? null : address.trim(),
                oneOf(Sort.values(), parameter.apply("sort"), Sort.CREATED),
                "asc".equals(parameter.apply("order")),
                number(parameter.apply("page")));
    }

    /** Address of another page of the same list. */
    static String ofPage(MailQuery query, int page) {
        return write(query.state(), query, query.sort(), query.ascending(), page);
    }

    /** Address of the list sorted by this; by the same twice turns it around. */
    static String ofSort(MailQuery query, Sort sort) {
        var ascending = sort == query.sort() ? !query.ascending() : sort != Sort.CREATED;
        return write(query.state(), query, sort, ascending, 1);
    }

    /** The pages to show links for: first, last and those around this one. */
    static int[] pages(int page, int pages) {
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 2)
                .toArray();
    }

    private static String write(MailState state, MailQuery query, Sort sort, boolean ascending, int page) {
        var address = query.address() == null ? "" : URLEncoder.encode(query.address(), StandardCharsets.UTF_8);
        return PAGE + "?state=" + (state == null ? "" : lower(state)) + "&address=" + address + "&sort=" + lower(sort)
                + "&order=" + (ascending ? "asc" : "desc") + "&page=" + page;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> lower(value).equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static int number(String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}
