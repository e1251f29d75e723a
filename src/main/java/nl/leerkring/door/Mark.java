package nl.leerkring.door;

import java.time.Instant;

/**
 * One line about one person on one day. Lines are never changed: who was ticked by mistake gets a later line that says so.
 *
 * @param day from 1
 * @param arrivedAt only of a correction
 * @param leftAt only of a correction; null for until the end
 * @param toldAt when it was said, which can be long before it came in
 * @param id order among lines of the same moment
 */
record Mark(
        Attendee who, int day, boolean there, Instant arrivedAt, Instant leftAt, Way way, Instant toldAt, long id) {}
