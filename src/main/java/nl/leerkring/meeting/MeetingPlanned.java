package nl.leerkring.meeting;

import java.time.Instant;
import nl.leerkring.intervision.GroupId;

/** A meeting was planned. */
public record MeetingPlanned(MeetingId meeting, GroupId group, Instant startsAt, Instant at) {}
