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
        var wish = Map.of(
                "vault", MadeVaults.one().toString(), "reason", "Er is een melding over de veiligheid van iemand.");
        surfer.post("/vault", "askVault", wish);
        seeds.addAll(List.of("/intervision", "/intervision/methods/own", "/intervision/methods/own/new", "/vault"));
    }

    private void ownGroup() throws Exception {
        var group = Circles.started(surfer, "Eigen kring");
        var first = somebody();
        var second = somebody();
        Circles.comesIn(first, surfer, group);
        Circles.comesIn(second, surfer, group);
        Circles.asks(somebody(), group);
        surfer.post(group + "/members", "inviteForm", Map.of("email", "gast@voorbeeld.test"));
        round(group, List.of(first, second));
        meetings(group);
        seeds.add(Circles.started(surfer, "Kring zonder ronde"));
        seeds.addAll(List.of(group, group + "/members", group + "/settings", group + "/agreement?write=1"));
    }

    /** One to come with a case, one that cannot be come to, one that goes on, one that is over, and a poll. */
    private void meetings(String group) throws Exception {
        var all = Meetings.planned(surfer, group, 4);
        Meetings.brings(surfer, all.get(0), "De deur die dicht blijft");
        surfer.post(all.get(1) + "?off=1", "offForm", Map.of("reason", "Ik ben dan vrij."));
        Meetings.begun(all.get(2), false);
        Meetings.begun(all.get(3), true);
        surfer.post(all.get(3) + "/after", "learnForm", Map.of("learned", "Een vraag doet meer."));
        seeds.addAll(all);
        seeds.add(all.get(3) + "/after");
        seeds.add(Meetings.asked(surfer, group));
        proven(all.get(3));
    }

    /** Everybody in it gets a proof. */
    private void proven(String meeting) throws Exception {
        var told = form(meeting + "/presence", "presenceForm").with(input -> switch (input.name()) {
            case "qualification" -> "getraind in intervisie";
            case "declared" -> "1";
            default -> Form.untouched(input);
        });
        var kept = member.send(told, told.body());
        if (!kept.address().endsWith("/attendance")) {
            throw new AssertionError(
                    kept.page().select("#errors, .field__error").text());
        }
        seeds.addAll(List.of(meeting + "/presence", "/intervision/proofs"));
    }

    private Form form(String address, String name) throws Exception {
        return Form.on(member.get(address)).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A round in which one leads and another has the word. */
    private void round(String group, List<Surfer> others) throws Exception {
        var round = Circles.opensARound(surfer, group);
        for (var member : List.of(surfer, others.get(0), others.get(1))) {
            Circles.presses(member, round, "come", "1");
        }
        Circles.presses(surfer, round, "chair", "1");
        Circles.presses(others.get(0), round, "bring", "1");
        Circles.presses(surfer, round, "move", "start");
        seeds.add(round);
    }

    /** One waits for an answer, one was asked, one was come into and not agreed to, one is open. */
    private void doorsOfOthers() throws Exception {
        var guide = somebody();
        guide.post(Circles.started(guide, "Kring die uitnodigt") + "/members", "inviteForm", Map.of("email", email));
        seeds.add(Mailbox.find(email, INVITATION));
        var asked = Circles.started(guide, "Kring die nog kiest");
        Circles.asks(surfer, asked);
        var entered = Circles.started(guide, "Kring waar ik in kom");
        Circles.asks(surfer, entered);
        guide.post(entered + "/members", "requestForm", "name=\"admit\"", Map.of());
        seeds.addAll(List.of(entered + "/agreement", Circles.started(guide, "Kring met plaats") + "/request"));
    }

    private void ownMethod() throws Exception {
        var editor = form("/intervision/methods/own/new?from=grow", "method");
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
}
