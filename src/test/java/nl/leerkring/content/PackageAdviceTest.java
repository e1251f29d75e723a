package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.format.PackageError;
import org.junit.jupiter.api.Test;

class PackageAdviceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatWasCheckedWithinAYearNeedsNoAdvice() {
        assertThat(advice(Packages.valid())).isEmpty();
    }

    @Test
    void aSourceThatWasCheckedLongAgoIsToldWithItsLineAndDay() {
        var old = Packages.valid()
                .replacing("training.yaml", "year: 2020, checkedOn: 2026-11-22", "year: 2020, checkedOn: 2025-11-22");
        assertThat(advice(old)).singleElement().satisfies(told -> {
            assertThat(told.line()).isEqualTo(15);
            assertThat(told.what()).isEqualTo("een bron is ouder dan een jaar");
            assertThat(told.advice())
                    .isEqualTo(
                            "“Vakblad” is het laatst nagekeken op 22 november 2025. Dit houdt publiceren niet tegen.");
        });
        assertThat(advice(old, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void aTrainingThatWasCheckedLongAgoIsTold() {
        var old = Packages.valid()
                .replacing("training.yaml", "checkedOn: 2026-11-22\nevidence", "checkedOn: 2024-01-01\nevidence");
        assertThat(advice(old))
                .extracting(PackageError::what)
                .containsExactly("de training is langer dan een jaar niet nagekeken");
    }

    @Test
    void pointsThatRanOutAreTold() {
        var old = Packages.valid()
                .replacing(
                        "training.yaml",
                        "completion:",
                        "accreditations:\n  - {register: Registerplein, courseId: LK-1, category: Scholing, points: 1.5, "
                                + "validFrom: 2024-01-01, validUntil: 2026-11-22}\ncompletion:");
        assertThat(advice(old)).extracting(PackageError::what).containsExactly("een accreditatie is verlopen");
        assertThat(advice(old, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void whatCannotBeReadNeedsNoAdvice() {
        assertThat(PackageAdvice.of(Packages.valid().files(), null, TODAY)).isEmpty();
    }

    @Test
    void theFirstSentenceIsTheHeadingAndTheRestTheAdvice() {
        var error = new PackageError("a.md", 3, "Er is geen \"bron\" bij d.w.z. niets. Voeg hem toe. Kijk daarna.");
        assertThat(error.what()).isEqualTo("Er is geen “bron” bij d.w.z. niets");
        assertThat(error.advice()).isEqualTo("Voeg hem toe. Kijk daarna.");
        var single = new PackageError("a.md", 3, "Dit mag niet.");
        assertThat(single.what()).isEqualTo("Dit mag niet");
        assertThat(single.advice()).isEmpty();
    }

    private static List<PackageError> advice(Packages packages) {
        return advice(packages, TODAY);
    }

    private static List<PackageError> advice(Packages packages, LocalDate today) {
        assertThat(packages.errors()).isEmpty();
        return PackageAdvice.of(packages.files(), packages.read(), today);
    }
}
