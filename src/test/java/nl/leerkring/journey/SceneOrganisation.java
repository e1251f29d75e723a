package nl.leerkring.journey;

import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;

/** Somebody who manages an organisation with everything in it and one with nothing, and is invited to a third, where their address lets them in too. */
final class SceneOrganisation {
    private static final Pattern INVITATION = Pattern.compile("/organisation/invitations/[\\w-]+");
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    final List<String> seeds = new ArrayList<>();
    private final Walker member;

    SceneOrganisation(URL url, Walker member) throws Exception {
        this.member = member;
        var third = founded("Die uitnodigt");
        Rows.change(
                "insert into organisation_domain (organisation_id, position, domain) values (?, 0, 'voorbeeld.test')",
                third);
        // the only one so far: of several the newest may not have come yet
        seeds.add(Mailbox.find(member.email(), INVITATION));
        full(url);
        managed("Zonder iets");
        seeds.addAll(List.of("/organisation", "/organisation/registry", "/organisation/new"));
    }

    private long founded(String name) throws Exception {
        var form = Map.of("name", name, "kvk", "68750110", "email", member.email());
        member.surfer.post("/organisation/new", "orgFound", form);
        return Rows.number("select max(id) from organisation");
    }

    private String managed(String name) throws Exception {
        var id = founded(name);
        member.surfer.post("/organisation", "orgInvited", Map.of());
        var address = "/organisation/"
                + Rows.texts("select slug from organisation where id = ?", id).get(0);
        seeds.addAll(List.of(address + "/settings", address + "/mine"));
        return address;
    }

    private void full(URL url) throws Exception {
        var address = managed("Met alles");
        var surfer = member.surfer;
        surfer.post(address + "/settings", "orgMakeCode", Map.of());
        var id = Rows.number("select max(id) from organisation");
        var code = Rows.texts("select join_code from organisation where id = ?", id)
                .get(0);
        var second = new Surfer(url);
        second.join();
        second.post("/organisation/join/" + code, "orgJoin", Map.of());
        surfer.post(address + "/teams", "orgAddTeam", Map.of("team", "Zuiderkade"));
        surfer.post(address + "/people", "orgInvite", Map.of("email", "gast@voorbeeld.test", "inTeam", "0"));
        var soon = LocalDate.now().plusDays(40).toString();
        var wish = Map.of("training", "spil-in-de-wijk", "dueOn", soon, "forTeam", "0", "months", "12");
        surfer.post(address + "/assignments", "orgAssign", wish);
        Rows.change(
                "update organisation set logo = ?, logo_hash = repeat('a', 64) where id = ?",
                Base64.getDecoder().decode(DOT),
                id);
        list(id, "CHECKED", "READY");
        list(id, "DONE", "DONE");
        Rows.texts("select id from organisation_member where organisation_id = ?", id)
                .forEach(person -> seeds.add(address + "/people/" + person));
        Rows.texts("select id from organisation_batch where organisation_id = ?", id)
                .forEach(list -> seeds.add(address + "/lists/" + list));
        seeds.addAll(List.of(address, address + "/people", address + "/lists", "/organisation/join/" + code));
    }

    private static void list(long organisation, String state, String outcome) {
        Rows.change(
                "insert into organisation_batch (revision, organisation_id, file_name, separated_by, lines_read, state, handled, made_by,"
                        + " checked_at, done_at) values (1, ?, 'lijst.csv', ';', 1, ?, 0, 1, utc_timestamp(6), utc_timestamp(6))",
                organisation,
                state);
        Rows.change(
                "insert into organisation_batch_row (batch_id, line, email, name, team, slug, inside, outcome)"
                        + " select max(id), 2, 'a@voorbeeld.test', '', '', '', 0, ? from organisation_batch",
                outcome);
    }
}
