package nl.leerkring.journey;

import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;

/** Somebody with a registration and own evidence, who as an editor is asked to look at the evidence of somebody else. */
final class SceneLedger {
    /** Some are declined while the form is tried, and the form has to stay. */
    private static final int WAITING = 20;

    final List<String> seeds = new ArrayList<>();

    SceneLedger(URL url, Walker member) throws Exception {
        var begins = LocalDate.now().minusYears(1).toString();
        var form = Map.of("register", "registerplein", "number", "461012345", "begins", begins, "do", "save");
        var answer = member.surfer.post("/accreditation/registration", "registrationForm", form);
        if (answer.statusCode() != 302) {
            throw new AssertionError("the registration was refused with " + answer.statusCode());
        }
        var me = Rows.account(member.email());
        evidence(me, "SELF_DECLARED");
        var other = Rows.account(new Surfer(url).join());
        for (int i = 0; i < WAITING; i++) {
            evidence(other, "ASKED");
        }
        var registration = Rows.number("select max(id) from ledger_registration where member = ?", me);
        seeds.addAll(List.of(
                "/accreditation?registration=" + registration,
                "/accreditation/registration",
                "/accreditation/registration?id=" + registration,
                "/accreditation/own",
                "/registers",
                "/registers/offers",
                "/registers/review",
                "/registers/skj"));
    }

    private static void evidence(long member, String review) {
        Rows.change(
                "insert into ledger_evidence (revision, member, title, type, minutes, happened_on, review, file_name, media_type,"
                        + " size, changes, added_at) values (1, ?, 'Supervisie', 'REFLECTION', 60, utc_date() - interval 9 day, ?,"
                        + " 'bewijs.pdf', 'application/pdf', 8, 1, utc_timestamp(6))",
                member,
                review);
        Rows.change("insert into ledger_evidence_file select max(id), '%PDF-1.7' from ledger_evidence");
    }
}
