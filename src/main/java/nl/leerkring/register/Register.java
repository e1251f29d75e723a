package nl.leerkring.register;

import java.time.LocalDate;

/**
 * A professional register.
 *
 * @param id never changes
 * @param name as people know it
 * @param checked day on which somebody compared it with what the register says
 * @param fewest least people in a group of which the intervision counts
 * @param most most people in it
 * @param minutes least net length of a meeting that counts, in minutes
 */
public record Register(String id, String name, LocalDate checked, int fewest, int most, int minutes) {}
