package nl.leerkring.journey;

import java.net.URI;
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
 * Somebody with every role who follows trainings, and around them all that is needed to see every page and form: a test that began, a
 * mail that failed, mailed links that work and one that is too old.
 */
final class Scene {
    private static final String TRAINING = "/learning/proef-training/";
    private static final Pattern LINK = Pattern.compile("/membership/(confirm|reset|confirm-email)\\?token=[\\w-]{43}");

    final URI site;
    final String email;
    final long member;
    private final List<String> seeds = new ArrayList<>(List.of("/", "/learning"));
    private final URL url;
    private final Surfer surfer;

    Scene(URL url) throws Exception {
        this.url = url;
        site = site(url);
        surfer = new Surfer(url);
        email = surfer.join();
        member = Rows.account(email);
        for (var role : List.of("FACILITATOR", "ORGANISATION_ADMIN", "ARENA_COORDINATOR", "EDITOR", "ADMINISTRATOR")) {
            Rows.grant(email, role);
        }
        learning();
        administration();
        links();
    }

    /** By the address of the network card: wrong numbers of certificates count apart from those of other tests. */
    static URI site(URL url) {
        return URI.create("http://" + url.getHost() + ":" + url.getPort());
    }

    private void learning() throws Exception {
        seeds.add("/learning/start?training=spil-in-de-wijk");
        surfer.post("/learning/start?training=proef-training", "enrol", Map.of());
        for (var lesson : List.of("les-een", "les-twee")) {
            surfer.post(TRAINING + lesson, "lesson", "id=\"finish\"", Map.of());
        }
        seeds.add(TRAINING + "toets");
        seeds.add(TRAINING + "les-een");
    }

    /** Begins what is waiting. @return where to go then */
    List<String> begin() throws Exception {
        surfer.post("/learning/start?training=spil-in-de-wijk", "enrol", Map.of());
        surfer.post(TRAINING + "toets", "quiz", Map.of());
        var more = new ArrayList<>(List.of("/learning", "/learning/spil-in-de-wijk", "/learning/proef-training"));
        for (int question = 1; question <= 12; question++) {
            more.add(TRAINING + "toets?question=" + question);
        }
        return more;
    }

    private void administration() throws Exception {
        var pupil = new Surfer(url).join();
        seeds.add("/membership/members?q=" + Surfer.encode(pupil) + "&page=0&member=" + Rows.account(pupil));
        Rows.change(
                "insert into notification_mail (version, address, language, template, secret, subject, body_text, message_id,"
                        + " state, attempts, next_attempt_at, created_at) values (1, ?, 'nl', 'test', 0, 'Een mail',"
                        + " 'Tekst', ?, 'FAILED', 9, utc_timestamp(6), utc_timestamp(6))",
                email,
                UUID.randomUUID().toString());
        seeds.add("/notification/outbox?mail="
                + Rows.number("select id from notification_mail where address = ? and state = 'FAILED'", email));
    }

    private void links() throws Exception {
        seeds.add(signUp());
        var late = signUp();
        Rows.change(
                "update sign_up set expires_at = utc_timestamp(6) - interval 1 day where id = (select max(id) from sign_up)");
        seeds.add(late);
        var other = new Surfer(url);
        var forgetful = other.join();
        other.post("/membership/forgotten", "forgotten", Map.of("email", forgetful));
        seeds.add(Mailbox.find(forgetful, Pattern.compile("/membership/reset\\?token=[\\w-]{43}")));
        var moved = UUID.randomUUID() + "@voorbeeld.test";
        surfer.post("/membership/profile", "emailForm", Map.of("newEmail", moved, "emailPassword", Surfer.PASSWORD));
        seeds.add(Mailbox.find(moved, LINK));
    }

    private String signUp() throws Exception {
        var address = UUID.randomUUID() + "@voorbeeld.test";
        var form = Map.of("name", "Noor", "email", address, "password", Surfer.PASSWORD, "terms", "true");
        new Surfer(url).post("/membership/sign-up", "signUp", form);
        return Mailbox.find(address, LINK);
    }

    /** Where to begin to see everything. */
    List<String> seeds() {
        return seeds;
    }

    /** Where a visitor begins. */
    static List<String> outside() {
        return List.of("/", "/membership/check-mail", "/membership/confirm?token=x", "/membership/reset?token=x");
    }

    /** Comes in, in this browser. */
    void signIn(Visit visit) {
        visit.open("/membership/sign-in?from=/membership/profile");
        visit.page.locator("#email").fill(email);
        visit.page.locator("#password").fill(Surfer.PASSWORD);
        visit.page.locator("form#signIn input[type=submit]").click();
        visit.page.waitForURL("**/membership/profile");
    }
}
