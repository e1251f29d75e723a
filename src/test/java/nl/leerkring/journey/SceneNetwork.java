package nl.leerkring.journey;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.membership.Secret;
import nl.leerkring.support.Rows;

/** Somebody who coordinates a network with members, one list that was taken over and one that is tried, and who is a member by a mailed link. */
final class SceneNetwork {
    final List<String> seeds = new ArrayList<>();

    SceneNetwork(Walker member) {
        var going = EditionDays.made(member.email(), null);
        EditionDays.ahead(going.slug());
        var series = Rows.number("select id from arena_series where slug = ?", going.slug());
        Rows.change(
                "insert into network_import (revision, series_id, brought_by, brought_at, newcomers, applied_at)"
                        + " values (1, ?, ?, utc_timestamp(6), 1, utc_timestamp(6))",
                series,
                Rows.account(member.email()));
        var taken = Rows.number("select max(id) from network_import where series_id = ?", series);
        Rows.change(
                "insert into network_import (revision, series_id, brought_by, brought_at, content)"
                        + " values (1, ?, ?, utc_timestamp(6), 'email,naam\\nnieuw@voorbeeld.test,Nieuw\\nfout,Fout\\n')",
                series,
                Rows.account(member.email()));
        var tried = Rows.number("select max(id) from network_import where series_id = ?", series);
        joined(series, "taken" + taken + "@voorbeeld.test", taken);
        var secret = member(series, taken);
        var desk = "/arena/desk/" + going.slug() + "/members";
        seeds.addAll(List.of(
                // before that of the mail: of two forms that are alike the first one found is tried
                "/arena/" + going.slug() + "/membership",
                "/arena/membership?token=" + secret,
                desk,
                desk + "?inviting=provider",
                desk + "/import",
                desk + "/import/" + tried));
    }

    /** @return secret of the link of a member */
    private static String member(long series, long turn) {
        var secret = Secret.create();
        joined(series, "lid" + turn + "@voorbeeld.test", null);
        Rows.change(
                "insert into network_link (secret_hash, member_id) select ?, max(id) from network_member where series_id = ?",
                Secret.hash(secret),
                series);
        return secret;
    }

    private static void joined(long series, String email, Long list) {
        Rows.change(
                "insert into network_member (revision, series_id, email, name, perspective, language, shows_name,"
                        + " shows_organisation, shows_perspective, shows_email, no_invitations, import_id, joined_at,"
                        + " told_at) values (1, ?, ?, 'Lid', 'provider', 'nl', 1, 0, 0, 0, 0, ?, utc_timestamp(6), utc_timestamp(6))",
                series,
                email,
                list);
    }
}
