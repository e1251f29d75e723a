/**
 * Series of open meetings (transitiearena and others): series with their coordinators, editions with days and programme, registration with
 * places, a waiting list and offers, and what people hear of it by mail and in their calendar. What happens on the day itself, the harvest and
 * the network are features of their own, which show themselves on our pages by {@code ArenaContributor}.
 */
@Feature(knows = {"membership", "notification", "calendar"})
package nl.leerkring.arena;

import nl.leerkring.shared.Feature;
