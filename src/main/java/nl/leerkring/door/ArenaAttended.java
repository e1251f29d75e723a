package nl.leerkring.door;

import java.time.Instant;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;

/**
 * A coordinator closed the presence of an edition, and somebody was there. After a correction it comes again for the same attendee, with a later version:
 * the newest counts.
 *
 * @param member or null for who has no account
 * @param attendee the same for all versions
 * @param version of the closing, from 1
 * @param proof number of the paper; of the one that holds no longer when a correction says that the person was not there
 * @param days on how many days of the edition; 0 when a correction says that it was none
 * @param netMinutes without welcome, meals and breaks, over all days
 */
public record ArenaAttended(
        MemberId member,
        Attendee attendee,
        EditionId edition,
        SeriesId series,
        int version,
        PaperNumber proof,
        int days,
        int netMinutes,
        Instant startsAt) {}
