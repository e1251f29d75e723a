package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.content.Casus;
import org.junit.jupiter.api.Test;

/** The shipped case has the ways that the browser tests follow: told in a second when an editor changes it. */
class CasusWaysTest {
    private final CasusWays ways = CasusWays.of(CasusPlayer.TRAINING, CasusPlayer.PART);

    @Test
    void onlyGoodChoicesLeadToAGoodEnding() {
        var way = ways.right();
        assertThat(way).extracting(step -> step.choice().verdict()).containsOnly(Casus.Verdict.GOOD);
        assertThat(way.get(way.size() - 1).to().ending().tone()).isEqualTo(Casus.Tone.GOOD);
    }

    @Test
    void helpInsteadOfAReportLeadsToABadEnding() {
        var way = ways.wrong("alleen-hulp");
        assertThat(way).anyMatch(step -> CasusWays.leadsWrong(step, "alleen-hulp"));
        assertThat(way.get(way.size() - 1).to().ending().tone()).isEqualTo(Casus.Tone.BAD);
    }
}
