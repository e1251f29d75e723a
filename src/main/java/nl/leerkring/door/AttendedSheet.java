package nl.leerkring.door;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.paper.Dutch;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.Sheet;
import nl.leerkring.shared.Clock;

/** A proof of participation in an edition, in the words of the paper. */
record AttendedSheet(ProofFacts facts) {
    /** @param address where everybody can verify it */
    Sheet onPaper(Issuer issuer, String address) {
        return new Sheet(
                "Bewijs van deelname",
                facts.holder(),
                "de bijeenkomst",
                facts.meeting().title(),
                "heeft bijgewoond.",
                rows(issuer),
                new Sheet.Signed(
                        issuer.name(),
                        facts.closing().by(),
                        "coördinator van de arena",
                        Dutch.date(facts.closing().at().atZone(Clock.ZONE).toLocalDate())),
                facts.number(),
                address);
    }

    private List<Sheet.Row> rows(Issuer issuer) {
        var rows = new ArrayList<Sheet.Row>();
        var begin = facts.meeting().startsAt().atZone(Clock.ZONE).toLocalDate();
        rows.add(new Sheet.Row("Datum", Dutch.date(begin)));
        if (facts.days().size() > 1 || facts.days().get(0) > 1) {
            var days = facts.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
            rows.add(new Sheet.Row("Aanwezig op dag", days));
        }
        rows.add(new Sheet.Row("Netto tijd", facts.netMinutes() + " minuten, zonder inloop en pauzes"));
        if (facts.meeting().place() != null) {
            rows.add(new Sheet.Row("Plaats", facts.meeting().place()));
        }
        rows.add(new Sheet.Row("Vastgesteld door", facts.closing().by() + ", coördinator"));
        rows.add(new Sheet.Row("Aanbieder", issuer.name() + ", KvK " + issuer.kvk()));
        return List.copyOf(rows);
    }
}
