package nl.leerkring.meeting;

import java.time.Instant;
import nl.leerkring.intervision.GroupId;

/** A meeting is at another time, in another way or about something else. */
public record MeetingChanged(MeetingId meeting, GroupId group, Instant startsAt, Instant at) {}
