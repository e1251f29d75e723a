/**
 * Groups for intervision: starting, inviting, asking to come in, the agreement that stands before everything, guiding, leaving and
 * closing, and people who seek a group. Other features come through {@link nl.leerkring.intervision.Circle}.
 */
@Feature(knows = {"membership", "notification", "register", "vault"})
package nl.leerkring.intervision;

import nl.leerkring.shared.Feature;
