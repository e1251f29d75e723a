package nl.leerkring.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerkring.membership.AlreadyRegistered;
import nl.leerkring.membership.ConfirmationAsked;
import nl.leerkring.membership.EmailChangeAsked;
import nl.leerkring.membership.EmailChanged;
import nl.leerkring.membership.PasswordChanged;
import nl.leerkring.membership.PasswordResetAsked;

/** Writes the mails about accounts, within the transaction of what happened. */
@ApplicationScoped
class MembershipMails {
    @Inject
    Outbox outbox;

    void confirm(@Observes ConfirmationAsked asked) {
        outbox.post(new Mail(
                null,
                asked.email(),
                asked.language(),
                "confirmation",
                "/membership/confirm?token=" + asked.token() + back(asked.from()),
                List.of(asked.name())));
    }

    private static String back(String from) {
        return from == null ? "" : "&from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    void already(@Observes AlreadyRegistered known) {
        outbox.post(new Mail(
                known.member(),
                known.email(),
                known.language(),
                "alreadyRegistered",
                "/membership/sign-in",
                List.of(known.name())));
    }

    void reset(@Observes PasswordResetAsked asked) {
        outbox.post(new Mail(
                asked.member(),
                asked.email(),
                asked.language(),
                "passwordReset",
                "/membership/reset?token=" + asked.token(),
                List.of(asked.name())));
    }

    void change(@Observes EmailChangeAsked asked) {
        outbox.post(new Mail(
                asked.member(),
                asked.email(),
                asked.language(),
                "emailChange",
                "/membership/confirm-email?token=" + asked.token(),
                List.of(asked.name())));
    }

    void changed(@Observes EmailChanged changed) {
        outbox.post(new Mail(
                changed.member(), changed.email(), changed.language(), "emailChanged", null, List.of(changed.name())));
    }

    void changed(@Observes PasswordChanged changed) {
        outbox.post(new Mail(
                changed.member(),
                changed.email(),
                changed.language(),
                "passwordChanged",
                "/membership/forgotten",
                List.of(changed.name())));
    }
}
