/**
 * Calendars: what we write for those of others (iCalendar, RFC 5545 and 5546), as an appointment in a mail, a file, or a feed; what is coming for
 * a member, collected from the features, and the secret address by which other calendars read it.
 */
@Feature(knows = {"membership"})
package nl.leerkring.calendar;

import nl.leerkring.shared.Feature;
