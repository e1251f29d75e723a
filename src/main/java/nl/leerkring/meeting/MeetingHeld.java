package nl.leerkring.meeting;

import java.time.Instant;
import nl.leerkring.intervision.GroupId;

/** A meeting took place. */
public record MeetingHeld(MeetingId meeting, GroupId group, Instant at) {}
