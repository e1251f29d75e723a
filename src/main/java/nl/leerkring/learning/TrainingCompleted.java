package nl.leerkring.learning;

import java.time.Instant;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.VersionId;

/**
 * A member completed a training: observed within the same transaction, so that a certificate is there when the
 * completion is.
 *
 * @param enrolmentId unique per completion
 * @param scorePercent result of the best attempt at the tests, 0-100; null without a test
 */
public record TrainingCompleted(
        long enrolmentId,
        MemberId member,
        VersionId version,
        Instant startedAt,
        Instant completedAt,
        Integer scorePercent) {}
