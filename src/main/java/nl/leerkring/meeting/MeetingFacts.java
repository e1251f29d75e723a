package nl.leerkring.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.register.Register;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.VaultId;

/**
 * What a meeting is, as members of its group may know it.
 *
 * @param number within the group, from 1
 * @param setting how and about what people meet
 * @param presenter who brings a case in, or null
 * @param chair who leads the conversation, or null; never the presenter
 * @param vault seals what is written for this meeting; for other features, never for a page
 * @param cancelledAt null unless it was cancelled
 * @param heldAt when it was noted that it took place, or null
 * @param destroyedAt when what was written for it was destroyed, or null
 */
public record MeetingFacts(
        MeetingId id,
        GroupId group,
        int number,
        Instant startsAt,
        Instant endsAt,
        MeetingDetails setting,
        MemberId presenter,
        MemberId chair,
        VaultId vault,
        Instant cancelledAt,
        Instant heldAt,
        Instant destroyedAt) {
    public boolean cancelled() {
        return cancelledAt != null;
    }

    public boolean destroyed() {
        return destroyedAt != null;
    }

    /** Whether people still can come: not cancelled, not held, and its end has not come. */
    public boolean coming(Instant now) {
        return !cancelled() && heldAt == null && endsAt.isAfter(now);
    }

    /** Whether people met: noted so, or its end has come and it was not cancelled. */
    public boolean over(Instant now) {
        return !cancelled() && !coming(now);
    }

    /** Whether it can be noted that it takes place: from shortly before its time. */
    public boolean canBegin(Instant now) {
        return coming(now) && !now.isBefore(startsAt.minus(MeetingRoom.EARLY));
    }

    /** Those of these registers for which it is too short. Breaks are not known before it: what is long enough here can still come out shorter. */
    public List<Register> tooShortFor(List<Register> registers) {
        return registers.stream()
                .filter(register -> minutes() < register.minutes())
                .toList();
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Address of its page, with what comes after it. */
    public String address(String rest) {
        return group.address("/meetings/" + id + rest);
    }
}
