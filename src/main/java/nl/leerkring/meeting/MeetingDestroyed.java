package nl.leerkring.meeting;

import java.time.Instant;
import nl.leerkring.intervision.GroupId;

/** What was written for a meeting is destroyed: its vault has no key any more. Who kept something sealed with it can let go of it. */
public record MeetingDestroyed(MeetingId meeting, GroupId group, Instant at) {}
