package nl.leerkring.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.leerkring.content.TrainingContent.Accreditation;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Test
    void theFirstAndTheLastDayCount() {
        assertThat(on(FIRST)).isEqualTo(Standing.COUNTS);
        assertThat(on(LAST)).isEqualTo(Standing.COUNTS);
    }

    @Test
    void theDayBeforeIsTooEarlyAndTheDayAfterTooLate() {
        assertThat(on(FIRST.minusDays(1))).isEqualTo(Standing.NOT_YET_VALID);
        assertThat(on(LAST.plusDays(1))).isEqualTo(Standing.NO_LONGER_VALID);
    }

    @Test
    void aValidityWithoutEdgeIsOpen() {
        assertThat(Standing.of(accreditation(null, null), FIRST.minusYears(50))).isEqualTo(Standing.COUNTS);
        assertThat(Standing.of(accreditation(FIRST, null), LAST.plusYears(50))).isEqualTo(Standing.COUNTS);
    }

    @Test
    void thePaperSaysWhyALineDoesNotCount() {
        assertThat(Sheets.sheet("N. B.", "T", java.util.List.of(Sheets.line(Standing.NO_LONGER_VALID)))
                        .rows())
                .anySatisfy(row -> assertThat(row.text())
                        .contains("Telt niet mee: de accreditatie gold tot en met 1 september 2029")
                        .doesNotContain("punt"));
    }

    private static Standing on(LocalDate completedOn) {
        return Standing.of(accreditation(FIRST, LAST), completedOn);
    }

    private static Accreditation accreditation(LocalDate from, LocalDate until) {
        return new Accreditation("Registerplein", "1", "Geaccrediteerde scholing", BigDecimal.ONE, from, until);
    }
}
