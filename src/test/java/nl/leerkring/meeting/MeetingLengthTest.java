package nl.leerkring.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.register.Register;
import org.junit.jupiter.api.Test;

class MeetingLengthTest {
    private static final Register HOUR = new Register("een", "Een uur", LocalDate.EPOCH, 3, 8, 60);
    private static final Register LONGER = new Register("anderhalf", "Anderhalf uur", LocalDate.EPOCH, 3, 8, 90);

    private static MeetingFacts lasting(int minutes) {
        var start = Instant.parse("2026-11-24T14:00:00Z");
        var details = new MeetingDetails(MeetingForm.ONLINE, null, null, null, null);
        return new MeetingFacts(
                new MeetingId(1),
                new GroupId(2),
                1,
                start,
                start.plusSeconds(minutes * 60L),
                details,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void aMeetingIsTooShortForTheRegistersThatAskMoreMinutes() {
        var both = List.of(HOUR, LONGER);
        assertThat(lasting(59).tooShortFor(both)).isEqualTo(both);
        assertThat(lasting(60).tooShortFor(both)).containsExactly(LONGER);
        assertThat(lasting(90).tooShortFor(both)).isEmpty();
        assertThat(lasting(15).tooShortFor(List.of())).isEmpty();
    }
}
