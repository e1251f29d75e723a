package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;

class GroupSizeTest {
    private static final MemberId GUIDE = new MemberId(1);
    private static final List<MemberId> TWO = List.of(new MemberId(2), new MemberId(3));

    @Test
    void whoGuidesIsToldApartFromWhoTookPart() {
        var size = GroupSize.of(List.of(GUIDE, new MemberId(2)), GUIDE);
        assertThat(size).isEqualTo(new GroupSize(1, true));
        assertThat(size.all()).isEqualTo(2);
        assertThat(size.onPaper()).isEqualTo("1 deelnemer en de begeleider");
    }

    @Test
    void whoConfirmsWithoutHavingBeenThereIsNotCounted() {
        var size = GroupSize.of(TWO, GUIDE);
        assertThat(size.all()).isEqualTo(2);
        assertThat(size.onPaper()).isEqualTo("2 deelnemers");
    }
}
