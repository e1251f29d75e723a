package nl.leerkring.casus;

import java.time.Instant;
import nl.leerkring.content.Cases;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.VersionId;

/** A training with a case behind its first lesson. */
public final class CasusFixture {
    /** Its slug. */
    public static final String SLUG = "proef-casus";

    /** Its version: an id that no real version has. */
    public static final TrainingVersion VERSION = version();

    private CasusFixture() {}

    private static TrainingVersion version() {
        var content = Cases.valid().read();
        return new TrainingVersion(
                new VersionId(900_000_002L),
                new TrainingSlug(SLUG),
                1,
                "c".repeat(64),
                Instant.parse("2026-11-01T00:00:00Z"),
                content.about(),
                content.modules());
    }
}
