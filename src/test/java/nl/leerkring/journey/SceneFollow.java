package nl.leerkring.journey;

import java.util.List;
import java.util.UUID;
import nl.leerkring.membership.Secret;
import nl.leerkring.support.Rows;

/** Somebody who follows a series, and somebody who was asked to confirm it. */
final class SceneFollow {
    private SceneFollow() {}

    static List<String> seeds() {
        var series = Rows.number("select max(id) from arena_series");
        return List.of(link(series, true), link(series, false));
    }

    private static String link(long series, boolean confirmed) {
        var secret = Secret.create();
        Rows.change(
                "insert into follow_follower (series_id, email, language, secret, asked_at, confirmed_at)"
                        + " values (?, ?, 'nl', ?, utc_timestamp(6), if(?, utc_timestamp(6), null))",
                series,
                UUID.randomUUID() + "@voorbeeld.test",
                secret,
                confirmed);
        return "/arena/follow?token=" + secret;
    }
}
