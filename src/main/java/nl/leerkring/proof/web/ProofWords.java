package nl.leerkring.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.proof.PresenceFacts;
import nl.leerkring.proof.ProofFacts;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** A proof in words. */
@Named
@RequestScoped
public class ProofWords {
    @Inject
    Text text;

    @Inject
    Language language;

    /** "dinsdag 24 november 2026". */
    public String day(Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.getLocale())
                .format(at.atZone(Clock.ZONE));
    }

    /** "15:00 tot 16:05 uur". */
    public String hours(ProofFacts proof) {
        return text.of("proof.hours", text.time(proof.startsAt()), text.time(proof.endsAt()));
    }

    public String net(ProofFacts proof) {
        return text.of("proof.net", proof.netMinutes());
    }

    /** How people met, and what was declared about it. */
    public String form(PresenceFacts presence) {
        var how = text.of("proof.form." + presence.form());
        return presence.form() == MeetingForm.PLACE || !presence.declared() ? how : how + text.of("proof.form.live");
    }

    /** "5 deelnemers en de begeleider". */
    public String size(PresenceFacts presence) {
        var many = text.of("proof.size.people", presence.size().participants());
        return presence.size().guided() ? text.of("proof.size.guided", many) : many;
    }

    public String method(PresenceFacts presence) {
        return presence.method() == null ? text.of("proof.method.none") : presence.method();
    }
}
