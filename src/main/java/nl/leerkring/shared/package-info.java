/**
 * What every feature may use: values, the use case gate with its rights, time, refusals, routes and menu entries.
 * Knows nothing of the features. {@code shared.web} holds what pages of all features need.
 */
@Feature
package nl.leerkring.shared;
