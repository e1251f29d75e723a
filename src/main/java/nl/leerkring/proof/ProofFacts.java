package nl.leerkring.proof;

import java.time.Instant;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;

/**
 * That somebody took part in a meeting.
 *
 * @param holder initials and surname
 * @param job or null
 * @param netMinutes time without breaks
 */
public record ProofFacts(
        PaperNumber number,
        MemberId member,
        String holder,
        String job,
        Instant startsAt,
        Instant endsAt,
        int breakMinutes,
        int netMinutes,
        PresenceFacts presence) {}
