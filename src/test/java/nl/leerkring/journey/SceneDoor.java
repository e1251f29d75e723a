package nl.leerkring.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who coordinates two editions that go on now: one with its door open, and one of which the presence was closed. */
final class SceneDoor {
    final List<String> seeds = new ArrayList<>();

    SceneDoor(Walker member) throws Exception {
        var going = EditionDays.made(member.email(), null);
        seeds.addAll(List.of(
                going.desk() + "/door",
                going.desk() + "/guest",
                going.desk() + "/presence",
                going.desk() + "/screen",
                going.page(),
                "/arena/here",
                "/arena/registrations/" + going.secrets()[1]));
        var closed = EditionDays.made(member.email(), member.email());
        leads(member.surfer.post(closed.desk() + "/door", "tickForm", Map.of()).statusCode());
        leads(member.surfer
                .post(closed.desk() + "/presence", "closeForm", Map.of())
                .statusCode());
        seeds.addAll(List.of(closed.desk() + "/presence", "/attended"));
    }

    private static void leads(int status) {
        if (status != 302) {
            throw new AssertionError("the door refused with " + status);
        }
    }
}
