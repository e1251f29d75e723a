package nl.leerkring.ledger;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Evidence of what people did elsewhere: they bring it themselves; an editor sees it only when asked to review it. */
@UseCase
public class EvidenceDesk {
    private static final int MOST = 100;
    private static final int MOST_WAITING = 50;
    private static final int REASON = 300;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    EvidenceBox box;

    @Inject
    Bookkeeping bookkeeping;

    /** A file to download, piece by piece: {@link EvidenceDesk#piece}. @param size in bytes @param pieces how many */
    public record Download(long id, String name, String mediaType, int size, int pieces) {}

    /** The caller's own. */
    @Permit(audited = false)
    public List<EvidenceRow> mine() {
        return box.of(caller.requireMember()).stream().map(Evidence::row).toList();
    }

    /** Everything that is wrong, in the order of the form. */
    @Permit(audited = false)
    public List<DomainException> problems(EvidencePlan plan, EvidenceFile file) {
        return plan.problems(file, clock.today());
    }

    /** Adds evidence; it counts as the registers say. @throws DomainException beside the field */
    @Permit
    public void add(EvidencePlan plan, EvidenceFile file) {
        Typed.refuse(problems(plan, file));
        var me = caller.requireMember();
        if (box.of(me).size() >= MOST) {
            throw DomainException.refused("own.error.many", MOST);
        }
        var evidence = new Evidence(me, plan, file, clock.now());
        box.add(evidence, file.content());
        bookkeeping.hear(me, evidence.fact(), "");
    }

    /** Takes it back; the file is gone. @throws DomainException 404 when it is not the caller's */
    @Permit
    public void remove(long id) {
        var evidence = box.find(id)
                .filter(one -> one.member().equals(caller.requireMember()))
                .orElseThrow(DomainException::notFound);
        evidence.remove(clock.now());
        box.forget(id);
        bookkeeping.hear(evidence.member(), evidence.fact(), "");
    }

    /** The file, for its owner, and for an editor while a review is asked. @throws DomainException 404 for everybody else */
    @Permit
    public Download file(long id) {
        var row = seen(id).row();
        return new Download(id, row.fileName(), row.mediaType(), row.size(), EvidencePieces.count(row.size()));
    }

    /** A piece of it, the first is 0. @throws DomainException as {@link #file}, also when it was taken back meanwhile */
    @Permit(audited = false)
    public byte[] piece(long id, int piece) {
        return box.piece(seen(id), piece);
    }

    private Evidence seen(long id) {
        return box.find(id)
                .filter(one -> one.member().equals(caller.requireMember())
                        || caller.has(Role.EDITOR) && one.row().waiting())
                .orElseThrow(DomainException::notFound);
    }

    /** What others ask editors to look at, the oldest first; without names. */
    @Permit(value = Role.EDITOR, audited = false)
    public List<EvidenceRow> waiting() {
        return box.asked(caller.requireMember(), MOST_WAITING).stream()
                .map(Evidence::row)
                .toList();
    }

    /** It is what it says. @throws DomainException 404 when nobody asked, or it is the caller's own */
    @Permit(Role.EDITOR)
    public void approve(long id) {
        decide(id, Fact.Review.REVIEWED, null);
    }

    /** It is not. @throws DomainException beside the field; 404 when nobody asked, or it is the caller's own */
    @Permit(Role.EDITOR)
    public void decline(long id, String reason) {
        decide(id, Fact.Review.DECLINED, Typed.line("reason", reason, "review.error.reason", REASON));
    }

    private void decide(long id, Fact.Review verdict, String reason) {
        var evidence = box.find(id)
                .filter(one -> one.row().waiting() && !one.member().equals(caller.requireMember()))
                .orElseThrow(DomainException::notFound);
        evidence.reviewed(verdict, reason);
        bookkeeping.hear(evidence.member(), evidence.fact(), "");
    }
}
