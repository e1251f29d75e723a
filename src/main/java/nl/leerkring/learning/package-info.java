/** What a learner does with a training: enrolment, progress, attempts at tests, reflections, completion. */
@Feature(knows = {"membership", "training", "content", "assessment", "notification"})
package nl.leerkring.learning;

import nl.leerkring.shared.Feature;
