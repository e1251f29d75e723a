/** Calendars: what we write for those of others (iCalendar, RFC 5545 and 5546), as an appointment in a mail, a file, or a feed. */
@Feature(knows = {})
package nl.leerkring.calendar;

import nl.leerkring.shared.Feature;
