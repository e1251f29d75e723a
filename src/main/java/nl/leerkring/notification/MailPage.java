package nl.leerkring.notification;

import java.util.List;

/** One page of the list. @param total mails on all pages */
public record MailPage(List<MailRow> rows, long total) {
    /** Number of pages, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + MailQuery.PAGE_SIZE - 1) / MailQuery.PAGE_SIZE);
    }
}
