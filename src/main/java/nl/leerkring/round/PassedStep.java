package nl.leerkring.round;

import java.time.Duration;

/**
 * A step that was done or left out. A step that was done again stands here again.
 *
 * @param step place in the method, from 0
 * @param skipped whether it was left out
 * @param used how long it took, without pauses
 */
public record PassedStep(int step, boolean skipped, Duration used) {}
