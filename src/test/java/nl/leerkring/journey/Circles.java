package nl.leerkring.journey;

import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.support.Surfer;

/** Groups for intervision, made by the pages for that. */
final class Circles {
    private Circles() {}

    /** @return address of a new group for who asks, which its guide agreed to */
    static String started(Surfer guide, String name) throws Exception {
        return started(guide, name, "Grenzen", "REQUEST");
    }

    /** The same, for who may come in by this access. */
    static String started(Surfer guide, String name, String theme, String access) throws Exception {
        var plan = new TreeMap<>(Map.of("name", name, "theme", theme, "access", access, "form", "ONLINE"));
        plan.putAll(Map.of("fewest", "3", "most", "8", "rhythm", "6"));
        var answer = guide.post("/intervision/new", "newGroup", plan);
        var agreement = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        var group = agreement.replaceFirst(".*(/intervision/groups/\\d+)/agreement", "$1");
        agrees(guide, group);
        return group;
    }

    static void asks(Surfer asker, String group) throws Exception {
        asker.post(group + "/request", "ask", Map.of("motivation", "Ik denk graag mee."));
    }

    /** Asks, is let in, and agrees. */
    static void comesIn(Surfer asker, Surfer guide, String group) throws Exception {
        asks(asker, group);
        guide.post(group + "/members", "requestForm", "name=\"admit\"", Map.of());
        agrees(asker, group);
    }

    /** @return address of a round in its short form */
    static String opensARound(Surfer member, String group) throws Exception {
        var opened = member.post(group, "openRound", Map.of("method", "incident-kort@1"));
        return opened.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(opened.body()))
                .replaceFirst(".*(/intervision/rounds/\\d+)", "$1");
    }

    /** Presses a button in a round. */
    static void presses(Surfer member, String round, String button, String value) throws Exception {
        var answer = member.post(round, Map.of("jakarta.faces.ViewState", "stateless", button, value));
        if (answer.statusCode() != 302) {
            throw new AssertionError(button + " " + value + " led nowhere:\n" + answer.body());
        }
    }

    private static void agrees(Surfer member, String group) throws Exception {
        member.post(group + "/agreement", "agree", Map.of("agreed", "true"));
    }
}
