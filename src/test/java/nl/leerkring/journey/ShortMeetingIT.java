package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A group that wants its meetings to count, and plans one that is too short for that. */
@ArquillianTest
@RunAsClient
class ShortMeetingIT {
    private static final String HINT = "Deze bijeenkomst duurt 45 minuten: te kort voor SKJ (minstens 60 minuten).";

    @ArquillianResource
    URL url;

    @Test
    void whoPlansAShortMeetingReadsWhichRegisterAsksMore() throws Exception {
        var guide = new Surfer(url);
        guide.join();
        var group = Circles.started(guide, "Kring kort");
        var meeting = Meetings.planned(guide, group, 1).get(0);
        Rows.change(
                "update intervision_group set registers = 'skj' where id = ?",
                Long.parseLong(group.replaceFirst(".*/", "")));
        assertThat(guide.get(meeting).body()).doesNotContain("te kort");
        lasts(meeting, 45);
        assertThat(guide.get(meeting).body()).contains(HINT);
        // planning leads to this page
        assertThat(guide.get(group + "/meetings").body()).contains(HINT);
        lasts(meeting, 60);
        assertThat(guide.get(meeting).body()).doesNotContain("te kort");
    }

    private static void lasts(String meeting, int minutes) {
        Rows.change(
                "update intervision_meeting set ends_at = starts_at + interval ? minute where id = ?",
                minutes,
                Long.parseLong(meeting.replaceFirst(".*/", "")));
    }
}
