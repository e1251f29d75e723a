package nl.leerkring.meeting;

import static nl.leerkring.meeting.PollChoice.IF_NEED_BE;
import static nl.leerkring.meeting.PollChoice.NO;
import static nl.leerkring.meeting.PollChoice.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerkring.meeting.BestMoment.Score;
import org.junit.jupiter.api.Test;

class BestMomentTest {
    @Test
    void whereMostPeopleCanComeWins() {
        var scores =
                Map.of("mon", Score.of(List.of(YES, YES, NO)), "tue", Score.of(List.of(IF_NEED_BE, IF_NEED_BE, YES)));

        assertThat(BestMoment.of(List.of("mon", "tue"), scores)).contains("tue");
    }

    @Test
    void ofThoseWhereAsManyCanComeTheLikedOneWins() {
        var scores = Map.of("mon", Score.of(List.of(YES, IF_NEED_BE)), "tue", Score.of(List.of(YES, YES)));

        assertThat(BestMoment.of(List.of("mon", "tue"), scores)).contains("tue");
    }

    @Test
    void ofEqualsTheFirstWins() {
        var scores = Map.of("mon", Score.of(List.of(YES)), "tue", Score.of(List.of(YES)));

        assertThat(BestMoment.of(List.of("mon", "tue"), scores)).contains("mon");
    }

    @Test
    void whereNobodyCanComeNothingIsBest() {
        assertThat(BestMoment.of(List.of("mon", "tue"), Map.of("mon", Score.of(List.of(NO)))))
                .isEmpty();
    }
}
