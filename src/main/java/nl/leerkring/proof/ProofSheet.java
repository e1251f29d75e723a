package nl.leerkring.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.paper.Dutch;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.Sheet;
import nl.leerkring.shared.Clock;

/** A proof of participation in words: what domain.md section 3 and 5 ask, and not a word of the case. */
record ProofSheet(ProofFacts facts, ReflectionText reflection) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** @param address where everybody can verify it */
    Sheet onPaper(Issuer issuer, String address) {
        var presence = facts.presence();
        return new Sheet(
                "Bewijs van deelname",
                facts.holder(),
                "de intervisie",
                presence.theme(),
                "heeft bijgewoond.",
                rows(issuer),
                new Sheet.Signed(
                        issuer.name(),
                        presence.facilitator(),
                        "begeleider, " + presence.qualification(),
                        Dutch.date(day(presence.confirmedAt()))),
                facts.number(),
                address);
    }

    /** The table of the paper. */
    List<Sheet.Row> rows(Issuer issuer) {
        var presence = facts.presence();
        var rows = new ArrayList<Sheet.Row>();
        rows.add(new Sheet.Row("Datum en tijd", when()));
        rows.add(new Sheet.Row("Netto tijd", facts.netMinutes() + " minuten, zonder pauzes"));
        rows.add(new Sheet.Row(
                "Groep", presence.groupName() + ", " + presence.size().onPaper()));
        if (presence.method() != null) {
            rows.add(new Sheet.Row("Methode", presence.method()));
        }
        rows.add(new Sheet.Row("Vorm", form(presence)));
        rows.add(new Sheet.Row("Begeleider", presence.facilitator() + ", " + presence.qualification()));
        rows.add(new Sheet.Row("Aanbieder", issuer.name() + ", KvK " + issuer.kvk()));
        add(rows, "Technisch-instrumenteel", reflection.technical());
        add(rows, "Normatief", reflection.normative());
        add(rows, "Persoonlijk", reflection.personal());
        return List.copyOf(rows);
    }

    private static void add(List<Sheet.Row> rows, String label, String text) {
        if (text != null) {
            rows.add(new Sheet.Row("Reflectie: " + label.toLowerCase(java.util.Locale.ROOT), text));
        }
    }

    private String when() {
        return "%s, %s tot %s uur"
                .formatted(Dutch.date(day(facts.startsAt())), time(facts.startsAt()), time(facts.endsAt()));
    }

    /** How people met; online counts only with live picture and sound for all (domain: Registerplein). */
    static String form(PresenceFacts presence) {
        var live = presence.declared() ? ", met live beeld en geluid voor iedereen" : "";
        return switch (presence.form()) {
            case PLACE -> "Op een plek bij elkaar";
            case ONLINE -> "Online" + live;
            default -> "Deels online" + live;
        };
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(Clock.ZONE));
    }

    static LocalDate day(Instant at) {
        return at.atZone(Clock.ZONE).toLocalDate();
    }
}
