package nl.leerkring.proof;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.leerkring.intervision.Circle;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.paper.Provider;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The list of who was in a meeting, for who guides the group: names, times, and not a word of the case. */
@UseCase
public class AttendanceRoom {
    @Inject
    Circle circle;

    @Inject
    MeetingRoom meetings;

    @Inject
    Presences presences;

    @Inject
    AttendancePaper paper;

    @Inject
    Provider provider;

    /** @param people who was there, by name */
    public record Sheet(MeetingFacts meeting, PresenceFacts presence, List<ProofFacts> people) {}

    /** Whether somebody confirmed who was there. @throws DomainException as {@link MeetingRoom#require} */
    @Permit(audited = false)
    public boolean isConfirmed(MeetingId id) {
        meetings.require(id);
        return presences.newest(id).isPresent();
    }

    /** @throws DomainException 403 for members who do not guide, 404 for others and as long as nothing was confirmed */
    @Permit(audited = false)
    public Sheet list(MeetingId id) {
        var meeting = meetings.require(id);
        circle.requireFacilitator(meeting.group());
        var presence = presences.newest(id).orElseThrow(DomainException::notFound);
        var proofs = presences.of(presence);
        var facts = presence.facts(presences.size(presence));
        return new Sheet(
                meeting, facts, proofs.stream().map(proof -> proof.facts(facts)).toList());
    }

    /** The same as PDF. @throws DomainException as {@link #list} */
    @Permit
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] pdf(MeetingId id) {
        return paper.print(list(id), provider.issuer());
    }
}
