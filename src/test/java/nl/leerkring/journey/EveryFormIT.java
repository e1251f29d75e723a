package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.support.Rows;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every form of the site, found by following every link, sent as no page of ours sends it. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFormIT {
    /** What changes by looking at pages, by mailing and by counting attempts. */
    private static final Set<String> RESTLESS =
            Set.of(("enrolment attempt_count notification_mail round_watcher flyway_schema_history "
                            // told, computed again and reminded of by clocks of their own
                            + "follow_announcement ledger_due ledger_entry ledger_reminder ledger_reminder_day")
                    .split(" "));

    private static final Set<String> PUBLIC =
            Set.of("/language", "signIn", "signUp", "forgotten", "registerForm", "followForm", "/arena/here");
    private static final Set<String> OF_LEARNERS =
            Set.of(("profile passwordForm emailForm everywhere enrol groupJoin newGroup seekingForm calendarForm "
                            + "registrationForm /accreditation/own/send orgCode orgEnter orgJoin ask")
                    .split(" "));
    /** Who has the link needs no role. */
    private static final String SECRET = ".*(token=|/invitations/|/registrations/).*";
    /** Can be sent again when it was done: who is out signs out, who seeks nothing seeks no longer; a photo that was taken away is gone; everybody may join a network. */
    private static final Set<String> HARMLESS =
            Set.of("/membership/sign-out", "withdrawForm", "enterForm", "reportPhoto", "membershipForm");
    /** After these one may be signed out. */
    private static final Set<String> LEAVES = Set.of("/membership/sign-out", "everywhere", "passwordForm");

    private static final Map<String, Set<String>> OF_ROLE = Map.of(
            "FACILITATOR", Set.of("groupOpen", "planMeeting", "method"),
            "ARENA_COORDINATOR", Set.of("newSeries"),
            "EDITOR", Set.of("/editorial/upload", "draft", "back", "out", "reviewForm"),
            "ADMINISTRATOR", Set.of("roles", "again", "askVault", "rulesForm", "orgFound", "orgName"));

    private static Scene scene;
    private static List<Form> inside;
    private static List<Form> outside;
    private static List<String> broken;
    private static Set<String> pages;

    @ArquillianResource
    URL url;

    @BeforeEach
    void everythingIsExplored() throws Exception {
        if (scene != null) {
            return;
        }
        scene = Scene.of(url);
        var first = scene.outside();
        var second = scene.inside();
        outside = List.copyOf(first.forms());
        inside = List.copyOf(second.forms());
        pages = new TreeSet<>(first.pages());
        pages.addAll(second.pages());
        broken =
                Stream.concat(first.broken().stream(), second.broken().stream()).toList();
    }

    @AfterAll
    static void leave() {
        Scene.leave();
    }

    @Test
    @Order(1)
    void everyFormOfTheSourcesIsReachedAndNoLinkLeadsNowhere() throws IOException {
        var reached =
                Stream.concat(inside.stream(), outside.stream()).map(Form::name).collect(Collectors.toSet());
        assertThat(broken).isEmpty();
        assertThat(WrittenForms.all()).allMatch(form -> reached.stream().anyMatch(form::matches));
    }

    @Test
    @Order(2)
    void anotherSiteCannotSendAnyOfThem() throws Exception {
        var before = Rows.sums(RESTLESS);
        TwoHands.each(Tampering.elsewhere(url.getPort()), (all, headers) -> {
            for (var form : posts(inside, outside)) {
                var answer = scene.member.post(form, form.body(), headers);
                all.assertThat(answer.status()).as(form.kind() + headers).isEqualTo(403);
            }
            for (var address : List.of("/learning/autosave", "/activity/watched")) {
                var answer = scene.member.post(address, "application/json", "{\"kind\":\"reflection\"}", headers);
                all.assertThat(answer.status()).as(address + headers).isEqualTo(403);
            }
        });
        assertThat(Rows.sums(RESTLESS)).isEqualTo(before);
        assertThatTheMemberIsStillIn();
    }

    @Test
    @Order(3)
    void withoutTheMarkOfAPageNothingIsDone() throws Exception {
        var before = Rows.sums(RESTLESS);
        var enrolments = Rows.number("select count(*) from enrolment");
        TwoHands.each(posts(inside, outside), (all, form) -> {
            if (!form.id().isEmpty()) {
                var answer = scene.member.post(form, form.bodyWithoutViewState(), Walker.OURS);
                all.assertThat(answer.status()).as(form.kind()).isIn(200, 302, 404);
            }
        });
        assertThat(Rows.sums(RESTLESS)).isEqualTo(before);
        assertThat(Rows.number("select count(*) from enrolment")).isEqualTo(enrolments);
        assertThatTheMemberIsStillIn();
    }

    @Test
    @Order(4)
    void everyRoleReachesItsOwnFormsAndWhatItDoesNotReachItCannotSend() throws Exception {
        var before = Rows.sums(RESTLESS);
        var learner = reached(Walker.member(url));
        assertThat(reached(new Walker(url))).containsExactlyInAnyOrderElementsOf(PUBLIC);
        assertThat(learner).containsAll(PUBLIC).containsAll(OF_LEARNERS).hasSize(PUBLIC.size() + OF_LEARNERS.size());
        TwoHands.each(Scene.ROLES, (all, role) -> {
            var more = reached(Walker.member(url, role));
            more.removeAll(learner);
            all.assertThat(more).as(role).containsAll(OF_ROLE.getOrDefault(role, Set.of()));
            OF_ROLE.forEach((other, forms) -> all.assertThat(more)
                    .as(role + " and what is of " + other)
                    .matches(reached -> other.equals(role) || forms.stream().noneMatch(reached::contains)));
        });
        assertThat(changed(before)).isSubsetOf("account", "account_role", "sign_up", "account_token");
    }

    /** Names of the forms that stand there for this person; the others are sent all the same, in vain. */
    private static Set<String> reached(Walker walker) throws Exception {
        var reached = new TreeSet<String>();
        var all = new SoftAssertions();
        for (var form : posts(inside)) {
            if (form.page().matches(SECRET) || HARMLESS.contains(form.name())) {
                continue;
            }
            var seen = walker.get(form.page());
            if (seen.status() == 200 && form.in(seen) != null) {
                reached.add(form.name());
                continue;
            }
            var answer = walker.post(form, form.body(), Walker.OURS);
            if (answer.to().contains("/membership/sign-in")) {
                all.assertThat(answer.status()).as(form.kind()).isEqualTo(302);
            } else {
                all.assertThat(answer.status()).as(form.kind()).isIn(401, 403, 404);
                all.assertThat(answer.isFriendly()).as(form.kind()).isTrue();
            }
        }
        all.assertAll();
        return reached;
    }

    @Test
    @Order(5)
    void anIdOfNothingOrOfSomebodyElseChangesNothing() throws Exception {
        var before = Rows.sums(RESTLESS);
        TwoHands.each(posts(inside), (all, form) -> {
            var tampering = new Tampering(form);
            for (var address : tampering.places()) {
                var answer = scene.member.post(address, form.type(), form.body(), Walker.OURS);
                all.assertThat(answer.status()).as(form.kind() + " " + address).isIn(403, 404, 405);
                all.assertThat(answer.isFriendly())
                        .as(form.kind() + " " + address)
                        .isTrue();
            }
            for (var address : tampering.questions()) {
                isUnderstood(all, form, address, scene.member.post(address, form.type(), form.body(), Walker.OURS));
            }
            for (var body : tampering.bodies()) {
                isUnderstood(all, form, body, scene.member.post(form, body, Walker.OURS));
            }
        });
        assertThat(changed(before)).isEmpty();
    }

    @Test
    @Order(6)
    void fieldsThatAreMissingMisnamedEmptyOrRepeatedAreToldOrDoNoHarm() throws Exception {
        TwoHands.each(posts(outside), (all, form) -> takesTheOdd(all, scene.visitor, form));
        var leaves = posts(inside).stream().collect(Collectors.partitioningBy(form -> LEAVES.contains(form.name())));
        TwoHands.each(leaves.get(false), (all, form) -> takesTheOdd(all, scene.member, form));
        assertThatTheMemberIsStillIn();
        var all = new SoftAssertions();
        for (var form : leaves.get(true)) {
            takesTheOdd(all, scene.member, form);
        }
        all.assertAll();
    }

    private static void takesTheOdd(SoftAssertions all, Walker who, Form form) throws Exception {
        for (var body : new Tampering(form).odd()) {
            if (LEAVES.contains(form.name())) {
                who.stayIn();
            }
            isUnderstood(all, form, body, who.post(form, body, Walker.OURS));
        }
    }

    /** An answer that people understand: another page, or this one; never a failure. */
    private static void isUnderstood(SoftAssertions all, Form form, String body, Seen answer) {
        var what = form.kind() + " " + body;
        all.assertThat(answer.status()).as(what).isIn(200, 302, 303, 400, 403, 404, 409, 410, 422);
        if (answer.to().isEmpty()) {
            all.assertThat(answer.isFriendly()).as(what).isTrue();
            all.assertThat(answer.injected()).as(what).isEmpty();
        }
    }

    private static void assertThatTheMemberIsStillIn() throws Exception {
        assertThat(scene.member.get("/membership/profile").address()).isEqualTo("/membership/profile");
    }

    /** Tables that are not as they were. */
    private static Set<String> changed(Map<String, String> before) {
        var after = Rows.sums(RESTLESS);
        after.entrySet().removeAll(before.entrySet());
        return after.keySet();
    }

    @SafeVarargs
    private static List<Form> posts(List<Form>... forms) {
        return Stream.of(forms).flatMap(List::stream).filter(Form::post).toList();
    }
}
