package nl.leerkring.accreditation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Opens;
import nl.leerkring.content.Part;
import nl.leerkring.content.TrainingContent;
import nl.leerkring.learning.TrainingCompleted;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.VersionId;

/** Completions to test with. */
final class Completions {
    static final MemberId NOOR = new MemberId(900_001);
    static final MemberId SOMEBODY_ELSE = new MemberId(900_002);
    static final String NOORS_NAME = "N. Brandsma-<i>O'Brien</i>";
    static final Instant COMPLETED = Instant.parse("2026-10-04T22:30:00Z");
    private static final VersionId VERSION = new VersionId(900_003);

    private Completions() {}

    /** Completed at half past midnight on 5 October in the Netherlands. */
    static TrainingCompleted of(long enrolmentId) {
        return new TrainingCompleted(enrolmentId, NOOR, VERSION, Instant.parse("2026-09-12T10:00:00Z"), COMPLETED, 86);
    }

    static TrainingVersion training() {
        return new TrainingVersion(
                VERSION,
                new TrainingSlug("in-gesprek"),
                3,
                "0123456789abcdef".repeat(4),
                Instant.parse("2026-09-01T10:00:00Z"),
                about(),
                List.of(new TrainingContent.Module(
                        "m",
                        "M",
                        List.of(new Part("p", "P", 75, true, Opens.after(List.of()), new Lesson(List.of()))))));
    }

    private static TrainingContent.About about() {
        return new TrainingContent.About(
                "In gesprek & verder",
                "Eenzaamheid",
                "Je leert",
                "",
                List.of(),
                "/cover.svg",
                "",
                List.of(),
                "Redactie",
                LocalDate.of(2026, 9, 1),
                "",
                List.of(),
                List.of(accreditation("SKJ", 2026), accreditation("Registerplein", 2025)),
                true,
                null);
    }

    private static TrainingContent.Accreditation accreditation(String register, int year) {
        return new TrainingContent.Accreditation(
                register,
                "000000",
                "Geaccrediteerde scholing",
                new BigDecimal("1.25"),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }
}
