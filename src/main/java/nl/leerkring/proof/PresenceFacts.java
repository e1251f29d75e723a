package nl.leerkring.proof;

import java.time.Instant;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingId;

/**
 * What was confirmed of a meeting.
 *
 * @param version from 1; a correction is the next
 * @param method title, or null
 * @param declared that everybody had live picture and sound
 * @param facilitator initials and surname of who confirmed it
 * @param replacedAt when a correction took its place, or null
 * @param size how many were there
 */
public record PresenceFacts(
        MeetingId meeting,
        GroupId group,
        int version,
        String groupName,
        String theme,
        String method,
        MeetingForm form,
        boolean declared,
        String facilitator,
        String qualification,
        Instant confirmedAt,
        Instant replacedAt,
        GroupSize size) {}
