package nl.leerkring.proof;

import java.time.Instant;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;

/**
 * A facilitator confirmed that somebody took part in intervision. Carries what registers count by, and nothing of what was said. After a correction it
 * comes again for the same meeting and member, with the next version: the newest counts.
 *
 * @param version of what was confirmed of the meeting, from 1
 * @param netMinutes time without breaks; 0 when a correction says that the member was not there
 * @param people how many were there, with the facilitator who was there too
 * @param online whether people could join online
 * @param liveForAll declared that everybody had live picture and sound; false when nobody could join online
 * @param qualification of the facilitator
 */
public record IntervisionAttended(
        MemberId member,
        GroupId group,
        MeetingId meeting,
        int version,
        PaperNumber proof,
        Instant startsAt,
        int netMinutes,
        int people,
        boolean online,
        boolean liveForAll,
        MemberId facilitator,
        String qualification) {}
