package nl.leerkring.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.leerkring.notification.MailDetail;
import nl.leerkring.notification.MailState;
import nl.leerkring.notification.Mailroom;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** One mail: {@code ?mail=<id>}. */
@Named
@RequestScoped
public class OutboxMailView {
    @Inject
    Mailroom mailroom;

    @Inject
    Go go;

    private MailDetail mail;

    /** Whether the address asks for one mail. */
    public boolean isAsked() {
        return Faces.getRequestParameter("mail") != null;
    }

    /** Loads before anything is written, so that a refusal can still become a page of its own. */
    public void open() {
        if (isAsked()) {
            getMail();
        }
    }

    public MailDetail getMail() {
        if (mail == null) {
            mail = mailroom.read(id());
        }
        return mail;
    }

    public boolean isFailed() {
        return getMail().row().state() == MailState.FAILED;
    }

    public boolean isWaiting() {
        return getMail().row().state() == MailState.WAITING;
    }

    /** The text as paragraphs of lines, to keep its shape without markup in it. */
    public List<List<String>> getParagraphs() {
        return Arrays.stream(getMail().text().split("\n\n"))
                .map(paragraph -> List.of(paragraph.split("\n")))
                .toList();
    }

    /** Offers it to the mail server again. */
    public void tryAgain() {
        if (go.tried(() -> mailroom.tryAgain(id()))) {
            go.to("/notification/outbox?mail=" + id(), "outbox.triedAgain");
        }
    }

    private static long id() {
        var id = Faces.getRequestParameter("mail");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw DomainException.notFound();
        }
        return Long.parseLong(id);
    }
}
