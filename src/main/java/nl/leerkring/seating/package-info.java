/**
 * Who sits at which table in the rounds of an edition: mixing perspectives, organisations and new faces so that nobody meets the same people twice where
 * that can be, hosts who stay, moving by hand, choosing a table, and the own tables of who comes.
 */
@Feature(knows = {"arena", "membership", "paper"})
package nl.leerkring.seating;

import nl.leerkring.shared.Feature;
