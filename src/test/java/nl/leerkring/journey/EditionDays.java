package nl.leerkring.journey;

import java.util.UUID;
import nl.leerkring.support.Rows;

/** An edition that goes on now, with people who have a place; written into the database, since nobody plans one for today. */
final class EditionDays {
    /** Letters with and without signs, and a name that could be markup. */
    static final String[] NAMES = {"Noor Bakker", "Bas Ekkel", "Carla <Feenstra>", "Zoë Iking"};

    private EditionDays() {}

    /** @param desk address of the desk of the edition @param secrets of the personal links, in the order of the names */
    record Going(long edition, String slug, String desk, String[] emails, String[] secrets) {
        /** Address of the public page. */
        String page() {
            return "/arena/" + slug + "/26";
        }
    }

    /** It began an hour ago and goes on for two more. @param coordinator e-mail address of the account @param member e-mail address of the account that has the first place, or null */
    static Going made(String coordinator, String member) {
        var slug = "dag-" + UUID.randomUUID().toString().substring(0, 8);
        var by = Rows.account(coordinator);
        Rows.change(
                "insert into arena_series (revision, slug, title, purpose, access, started_by, started_at)"
                        + " values (1, ?, ?, 'Om te leren', 'OPEN', ?, utc_timestamp(6))",
                slug,
                "Reeks " + slug,
                by);
        var series = Rows.number("select id from arena_series where slug = ?", slug);
        Rows.change("insert into arena_perspective values (?, 0, 'provider', 'Aanbieder', 0)", series);
        Rows.change("insert into arena_perspective values (?, 1, 'expert', 'Ervaringsdeskundige', 1)", series);
        Rows.change(
                "insert into arena_coordinator (series_id, member, since) values (?, ?, utc_timestamp(6))", series, by);
        var edition = edition(series, slug);
        var emails = new String[NAMES.length];
        var secrets = new String[NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            emails[i] = i == 0 && member != null ? member : UUID.randomUUID() + "@voorbeeld.test";
            secrets[i] = UUID.randomUUID().toString();
            registered(edition, i, emails[i], secrets[i], i == 0 ? member : null);
        }
        return new Going(edition, slug, "/arena/desk/" + slug + "/26", emails, secrets);
    }

    private static long edition(long series, String uid) {
        Rows.change(
                "insert into arena_edition (revision, series_id, number, title, form, place, capacity, online_capacity,"
                        + " closes_on, offer_hours, compulsory, starts_at, ends_at, uid, sequence, published_at, reminded_at)"
                        + " values (1, ?, 26, 'Wat doet de eigen bijdrage?', 'PLACE', 'De Werf', 4, 0,"
                        + " utc_date() - interval 7 day, 48, 0, utc_timestamp(6) - interval 60 minute,"
                        + " utc_timestamp(6) + interval 120 minute, ?, 0, utc_timestamp(6) - interval 30 day, utc_timestamp(6))",
                series,
                uid);
        var edition = Rows.number("select id from arena_edition where series_id = ?", series);
        Rows.change("insert into arena_day select id, 0, starts_at, ends_at from arena_edition where id = ?", edition);
        item(edition, 0, "WALK_IN", 30);
        item(edition, 1, "TABLES", 150);
        return edition;
    }

    private static void item(long edition, int position, String kind, int minutes) {
        Rows.change(
                "insert into arena_item (edition_id, position, day, kind, title, minutes, agreed) values (?, ?, 1, ?, 'Deel', ?, 0)",
                edition,
                position,
                kind,
                minutes);
    }

    private static void registered(long edition, int turn, String email, String secret, String account) {
        Rows.change(
                "insert into arena_registration (revision, edition_id, member, name, organisation, organisation_key, email,"
                        + " language, perspective, first_time, online, listed, state, turn, secret_hash, registered_at, changed_at,"
                        + " present) values (1, ?, ?, ?, 'De Werf', 'de werf', ?, 'nl', 'provider', 0, 0, 1, 'PLACED', ?,"
                        + " sha2(?, 256), utc_timestamp(6), utc_timestamp(6), 1)",
                edition,
                account == null ? null : Rows.account(account),
                NAMES[turn],
                email,
                turn + 1,
                secret);
    }

    /** It ended a quarter ago. */
    static void ended(Going going) {
        for (var table : new String[] {"arena_edition where id", "arena_day where edition_id"}) {
            var parts = table.split(" where ");
            Rows.change(
                    "update " + parts[0] + " set ends_at = utc_timestamp(6) - interval 15 minute where " + parts[1]
                            + " = ?",
                    going.edition());
        }
    }

    /** It was hours ago: the door is closed. */
    static void longAgo(Going going) {
        for (var table : new String[] {"arena_edition where id", "arena_day where edition_id"}) {
            var parts = table.split(" where ");
            Rows.change(
                    "update " + parts[0]
                            + " set starts_at = starts_at - interval 1 day, ends_at = ends_at - interval 1 day"
                            + " where " + parts[1] + " = ?",
                    going.edition());
        }
    }

    /** It began half an hour ago. */
    static void today(String slug, int number) {
        Rows.change(
                "update arena_edition e join arena_series s on s.id = e.series_id"
                        + " set e.starts_at = utc_timestamp(6) - interval 30 minute, e.ends_at = utc_timestamp(6) + interval 90 minute"
                        + " where s.slug = ? and e.number = ?",
                slug,
                number);
        // not in one statement: in which order that changes its tables is not said
        Rows.change(
                "update arena_day d join arena_edition e on e.id = d.edition_id join arena_series s on s.id = e.series_id"
                        + " set d.starts_at = e.starts_at, d.ends_at = e.ends_at where s.slug = ? and e.number = ?",
                slug,
                number);
    }

    /** Many more have a place, of forty organisations. */
    static void crowd(Going going, int people) {
        Rows.change("update arena_edition set capacity = ? where id = ?", people + NAMES.length, going.edition());
        Rows.change(
                "insert into arena_registration (revision, edition_id, name, organisation, organisation_key, email, language,"
                        + " perspective, first_time, online, listed, state, turn, secret_hash, registered_at, changed_at, present)"
                        + " with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)"
                        + " select 1, ?, concat('Deelnemer ', i), concat('Organisatie ', i % 40), concat('organisatie ', i % 40),"
                        + " concat(uuid(), '@voorbeeld.test'), 'nl', if(i % 3, 'provider', 'expert'), i % 4 = 0, 0, 1, 'PLACED', i + 10,"
                        + " sha2(uuid(), 256), utc_timestamp(6), utc_timestamp(6), 1 from n",
                people, going.edition());
    }

    /** An edition before it brought an experiment, and what came of that is told. */
    static void harvested(Going going) {
        var uid = UUID.randomUUID().toString();
        Rows.change(
                "insert into arena_edition (revision, series_id, number, title, form, place, capacity, online_capacity, closes_on,"
                        + " offer_hours, compulsory, starts_at, ends_at, uid, sequence, published_at, reminded_at)"
                        + " select 1, series_id, 25, 'Daarvoor', form, place, 4, 0, closes_on, 48, 0, starts_at - interval 60 day,"
                        + " ends_at - interval 60 day, ?, 0, published_at, reminded_at from arena_edition where id = ?",
                uid,
                going.edition());
        Rows.change("insert into arena_day select id, 0, starts_at, ends_at from arena_edition where uid = ?", uid);
        Rows.change(
                "insert into harvest_finding (revision, series_id, edition_id, kind, content, owner, due_on, state, added_at)"
                        + " select 1, series_id, id, 'EXPERIMENT', 'Proefdraaien', 'De Halm', utc_date(), 'PUBLISHED',"
                        + " utc_timestamp(6) from arena_edition where uid = ?",
                uid);
        Rows.change(
                "insert into harvest_sequel (finding_id, outcome, content, told_at) select f.id, 'WORKED', 'Het werkte.',"
                        + " utc_timestamp(6) from harvest_finding f join arena_edition e on e.id = f.edition_id where e.uid = ?",
                uid);
    }

    /** It is in a month, and people can register. */
    static void ahead(String slug) {
        Rows.change(
                "update arena_edition e join arena_series s on s.id = e.series_id set e.starts_at = e.starts_at + interval 30 day,"
                        + " e.ends_at = e.ends_at + interval 30 day, e.closes_on = utc_date() + interval 20 day where s.slug = ?",
                slug);
        Rows.change(
                "update arena_day d join arena_edition e on e.id = d.edition_id join arena_series s on s.id = e.series_id"
                        + " set d.starts_at = e.starts_at, d.ends_at = e.ends_at where s.slug = ?",
                slug);
    }
}
