package nl.leerkring.learning;

import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * That a test was scored again.
 *
 * @param changed attempts that got more right answers
 * @param passed how many of them are passed since then
 */
record RescoringRun(MemberId editor, Instant at, int changed, int passed) {}
