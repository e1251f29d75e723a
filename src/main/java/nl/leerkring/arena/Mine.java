package nl.leerkring.arena;

import java.util.List;

/**
 * A registration with all its owner has to know.
 *
 * @param before how many wait before this one
 * @param materials to read
 */
public record Mine(
        SeriesFacts series,
        EditionFacts edition,
        RegistrationFacts registration,
        int before,
        List<MaterialPlan> materials) {}
