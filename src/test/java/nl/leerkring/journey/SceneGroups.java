package nl.leerkring.journey;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Surfer;
import nl.leerkring.vault.MadeVaults;

/**
 * Somebody who guides a group with people at the door, is invited to one, asked to come in one, sits in one without having agreed, seeks
 * one, made a method, and asked for a vault.
 */
final class SceneGroups {
    private static final Pattern INVITATION = Pattern.compile("/intervision/invitations/[\\w-]+");

    final List<String> seeds = new ArrayList<>();
    private final URL url;
    private final Surfer surfer;
    private final String email;
    private final Walker member;

    SceneGroups(URL url, Walker member) throws Exception {
        this.url = url;
        this.surfer = member.surfer;
        this.member = member;
        this.email = member.email();
        ownGroup();
        doorsOfOthers();
        seeking();
        ownMethod();
        var wish = Map.of("vault", MadeVaults.one().toString(), "reason", "Er is een melding.");
        surfer.post("/vault", "askVault", wish);
        seeds.addAll(List.of("/intervision", "/intervision/methods/own", "/intervision/methods/own/new", "/vault"));
    }

    private void ownGroup() throws Exception {
        var group = started(surfer, "Eigen kring");
        var first = asksToCome(group);
        surfer.post(group + "/members", "requestForm", "name=\"admit\"", Map.of());
        agrees(first, group);
        asksToCome(group);
        surfer.post(group + "/members", "inviteForm", Map.of("email", "gast@voorbeeld.test"));
        seeds.addAll(List.of(group, group + "/members", group + "/settings", group + "/agreement?write=1"));
    }

    private Surfer asksToCome(String group) throws Exception {
        var asker = somebody();
        asker.post(group + "/request", "ask", Map.of("motivation", "Ik denk graag mee."));
        return asker;
    }

    /** One waits for an answer, one was asked, one was come into and not agreed to, one is open. */
    private void doorsOfOthers() throws Exception {
        var guide = somebody();
        guide.post(started(guide, "Kring die uitnodigt") + "/members", "inviteForm", Map.of("email", email));
        seeds.add(Mailbox.find(email, INVITATION));
        var asked = started(guide, "Kring die nog kiest");
        surfer.post(asked + "/request", "ask", Map.of("motivation", "Mag ik erbij?"));
        var entered = started(guide, "Kring waar ik in kom");
        surfer.post(entered + "/request", "ask", Map.of("motivation", "Mag ik hier ook bij?"));
        guide.post(entered + "/members", "requestForm", "name=\"admit\"", Map.of());
        seeds.addAll(List.of(entered + "/agreement", started(guide, "Kring met plaats") + "/request"));
    }

    private void ownMethod() throws Exception {
        var editor = Form.on(member.get("/intervision/methods/own/new?from=grow")).stream()
                .filter(form -> form.name().equals("method"))
                .findFirst()
                .orElseThrow();
        var kept = member.send(editor, editor.body().replace("do=preview", "do=save"));
        if (!kept.address().endsWith("/own")) {
            throw new AssertionError(
                    kept.page().select("#errors, .field__error").text());
        }
    }

    private void seeking() throws Exception {
        for (var one : List.of(surfer, somebody())) {
            var wish = Map.of("theme", "Grenzen", "region", "Zuid", "profession", "Opbouwwerker", "times", "Dinsdag");
            var agreed = new TreeMap<>(wish);
            agreed.put("consent", "true");
            one.post("/intervision/seeking", "seekingForm", agreed);
        }
        seeds.add("/intervision/seeking");
    }

    private Surfer somebody() throws Exception {
        var somebody = new Surfer(url);
        somebody.join();
        return somebody;
    }

    /** @return address of a new group, which its guide agreed to */
    private static String started(Surfer guide, String name) throws Exception {
        var plan = new TreeMap<>(Map.of("name", name, "theme", "Grenzen", "access", "REQUEST", "form", "ONLINE"));
        plan.putAll(Map.of("fewest", "3", "most", "8", "rhythm", "6"));
        var answer = guide.post("/intervision/new", "newGroup", plan);
        var agreement = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        var group = agreement.replaceFirst(".*(/intervision/groups/\\d+)/agreement", "$1");
        agrees(guide, group);
        return group;
    }

    private static void agrees(Surfer member, String group) throws Exception {
        member.post(group + "/agreement", "agree", Map.of("agreed", "true"));
    }
}
