package nl.leerkring.journey;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;

/**
 * Somebody with every role who follows a training with every kind of part, and around them all that is needed to see every page and
 * form: a mail that failed, a member to be given a role, groups for intervision, mailed links that work and one that is too old.
 */
final class Scene {
    /** Every role that is given. */
    static final List<String> ROLES =
            List.of("FACILITATOR", "ORGANISATION_ADMIN", "ARENA_COORDINATOR", "EDITOR", "ADMINISTRATOR");

    private static final Pattern LINK = Pattern.compile("/membership/(confirm|reset|confirm-email)\\?token=[\\w-]{43}");

    private static Scene shared;

    final Walker visitor;
    final Walker member;
    private final List<String> seeds = new ArrayList<>(List.of("/", "/learning"));
    private Explorer inside;
    private Explorer outside;
    private final SceneTraining training;
    private final SceneArena arena;
    private final URL url;

    /** The one that is there, or a new one. */
    static Scene of(URL url) throws Exception {
        if (shared == null) {
            shared = new Scene(url);
        }
        return shared;
    }

    /** Was spoilt: who comes next gets a new one. */
    static void leave() {
        shared = null;
    }

    private Scene(URL url) throws Exception {
        this.url = url;
        // all tests come from one address, and some tried much
        Rows.change("delete from attempt_count");
        visitor = new Walker(url);
        member = Walker.member(url, ROLES.toArray(String[]::new));
        training = new SceneTraining(member.surfer);
        seeds.addAll(training.seeds);
        seeds.addAll(new SceneGroups(url, member).seeds);
        arena = new SceneArena(url, member);
        seeds.addAll(arena.seeds);
        seeds.addAll(new SceneDoor(member).seeds);
        seeds.addAll(new SceneSeating(member).seeds);
        seeds.addAll(new SceneHarvest(member).seeds);
        seeds.addAll(new SceneLedger(url, member).seeds);
        seeds.addAll(new SceneNetwork(member).seeds);
        seeds.addAll(SceneFollow.seeds());
        seeds.addAll(new SceneOrganisation(url, member).seeds);
        seeds.add("/learning/start?training=spil-in-de-wijk");
        calendar();
        administration();
        links();
    }

    /** One has an address that can be renewed and stopped; who has none finds the button that makes one. */
    private void calendar() throws Exception {
        member.surfer.post("/calendar", "calendarForm", Map.of());
        seeds.addAll(List.of("/calendar", "/calendar?ask=renew", "/calendar?ask=stop"));
    }

    private void administration() throws Exception {
        var pupil = new Surfer(url).join();
        seeds.add("/membership/members?q=" + Surfer.encode(pupil) + "&page=0&member=" + Rows.account(pupil));
        Rows.change(
                "insert into notification_mail (version, address, language, template, secret, subject, body_text, message_id,"
                        + " state, attempts, next_attempt_at, created_at) values (1, ?, 'nl', 'test', 0, 'Een mail',"
                        + " 'Tekst', ?, 'FAILED', 9, utc_timestamp(6), utc_timestamp(6))",
                member.email(),
                UUID.randomUUID().toString());
        seeds.add("/notification/outbox?mail="
                + Rows.number(
                        "select id from notification_mail where address = ? and state = 'FAILED'", member.email()));
    }

    private void links() throws Exception {
        var late = signUp();
        var fresh = signUp();
        var other = new Surfer(url);
        var forgetful = other.join();
        other.post("/membership/forgotten", "forgotten", Map.of("email", forgetful));
        var moved = UUID.randomUUID() + "@voorbeeld.test";
        member.surfer.post(
                "/membership/profile", "emailForm", Map.of("newEmail", moved, "emailPassword", Surfer.PASSWORD));
        seeds.addAll(List.of(Mailbox.find(late, LINK), Mailbox.find(fresh, LINK), Mailbox.find(moved, LINK)));
        seeds.add(Mailbox.find(forgetful, Pattern.compile("/membership/reset\\?token=[\\w-]{43}")));
        Rows.change("update sign_up set expires_at = utc_timestamp(6) - interval 1 day where email = ?", late);
    }

    private String signUp() throws Exception {
        var address = UUID.randomUUID() + "@voorbeeld.test";
        var form = Map.of("name", "Noor", "email", address, "password", Surfer.PASSWORD, "terms", "true");
        new Surfer(url).post("/membership/sign-up", "signUp", form);
        return address;
    }

    /** What somebody with every role finds from everywhere. */
    Explorer inside() throws Exception {
        if (inside == null) {
            inside = exploreInside();
        }
        return inside;
    }

    private Explorer exploreInside() throws Exception {
        var others = "(/training/editorial|/casus/choices)/(?!(weg-)?" + training.slug + ").+/.*|" + arena.others();
        return new Explorer(member, others).explore(seeds);
    }

    /** What a visitor finds. */
    Explorer outside() throws Exception {
        if (outside == null) {
            outside = exploreOutside();
        }
        return outside;
    }

    private Explorer exploreOutside() throws Exception {
        return new Explorer(visitor, arena.others())
                .explore(List.of(
                        "/", "/membership/check-mail", "/membership/confirm?token=x", "/membership/reset?token=x"));
    }
}
