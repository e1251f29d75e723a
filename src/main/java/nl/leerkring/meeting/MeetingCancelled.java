package nl.leerkring.meeting;

import java.time.Instant;
import nl.leerkring.intervision.GroupId;

/** A meeting will not take place. */
public record MeetingCancelled(MeetingId meeting, GroupId group, Instant at) {}
