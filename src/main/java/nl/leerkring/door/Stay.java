package nl.leerkring.door;

import java.time.Instant;

/** That somebody is or was there on a day. @param leftAt null for until the end */
public record Stay(Instant arrivedAt, Instant leftAt, Way way) {}
