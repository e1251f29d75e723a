package nl.leerkring.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.notification.MailPage;
import nl.leerkring.notification.MailQuery;
import nl.leerkring.notification.MailQuery.Sort;
import nl.leerkring.notification.MailState;
import nl.leerkring.notification.Mailroom;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** The list of mails. */
@Named
@RequestScoped
public class OutboxView {
    @Inject
    Mailroom mailroom;

    @Inject
    Text text;

    @Inject
    Go go;

    private MailQuery query;
    private MailPage page;

    /** A choice of the filter. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A column header that sorts. @param order {@code ascending}, {@code descending} or {@code none} */
    public record Column(String label, String address, String order) {}

    /** A link to a page of the list; after a gap when pages are left out before it. */
    public record PageLink(int number, String address, boolean current, boolean afterGap) {}

    /** Loads before anything is written, so that a refusal can still become a page of its own. */
    public void open() {
        if (Faces.getRequestParameter("mail") == null
                && getPage().rows().isEmpty()
                && getQuery().page() > 1) {
            go.to(OutboxAddress.ofPage(getQuery(), 1));
        }
    }

    public MailPage getPage() {
        if (page == null) {
            page = mailroom.list(getQuery());
        }
        return page;
    }

    public MailQuery getQuery() {
        if (query == null) {
            query = OutboxAddress.read(Faces::getRequestParameter);
        }
        return query;
    }

    public boolean isSending() {
        return mailroom.isSending();
    }

    public List<Choice> getStates() {
        var counts = mailroom.counts();
        var all = new Choice("", text.of("outbox.filter.all"), getQuery().state() == null);
        var states = Arrays.stream(MailState.values()).map(state -> choice(state, counts));
        return Stream.concat(Stream.of(all), states).toList();
    }

    public List<Column> getColumns() {
        return List.of(
                column(Sort.ADDRESS, "address"),
                column(Sort.SUBJECT, "subject"),
                column(Sort.CREATED, "created"),
                column(Sort.ATTEMPTS, "attempts"));
    }

    public List<PageLink> getPages() {
        var current = getQuery().page();
        var numbers = OutboxAddress.pages(current, getPage().pages());
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> new PageLink(
                        numbers[i],
                        OutboxAddress.ofPage(getQuery(), numbers[i]),
                        numbers[i] == current,
                        i > 0 && numbers[i] - numbers[i - 1] > 1))
                .toList();
    }

    /** "21 tot 40 van 65". */
    public String getRange() {
        var first = (getQuery().page() - 1) * MailQuery.PAGE_SIZE + 1;
        return text.of(
                "outbox.pages.range",
                first,
                first + getPage().rows().size() - 1,
                getPage().total());
    }

    /** Date and time in words. */
    public String moment(Instant instant) {
        return instant == null ? "" : text.of("outbox.at", text.day(instant), text.time(instant));
    }

    private Choice choice(MailState state, Map<MailState, Long> counts) {
        var label =
                text.of("outbox.state.count", text.of("outbox.state." + state.name()), counts.getOrDefault(state, 0L));
        return new Choice(
                state.name().toLowerCase(Locale.ROOT),
                label,
                state == getQuery().state());
    }

    private Column column(Sort sort, String name) {
        var order = getQuery().sort() != sort ? "none" : getQuery().ascending() ? "ascending" : "descending";
        return new Column(text.of("outbox.column." + name), OutboxAddress.ofSort(getQuery(), sort), order);
    }
}
