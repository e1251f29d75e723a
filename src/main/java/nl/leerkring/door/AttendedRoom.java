package nl.leerkring.door;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.membership.Secret;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Provider;
import nl.leerkring.paper.SheetPaper;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Proofs of participation for who was there, by account or by a link of their own; and what everybody with a number may see of one. */
@UseCase
public class AttendedRoom {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Doors doors;

    @Inject
    ArenaProofs proofs;

    @Inject
    MyRegistrations links;

    @Inject
    Provider provider;

    @Inject
    SheetPaper paper;

    /** All of the caller that count, the newest edition first. */
    @Permit(audited = false)
    public List<ProofFacts> mine() {
        return proofs.of(caller.requireMember()).stream().map(ArenaProof::facts).toList();
    }

    /** How it stands with a registration. @param proof or null @param open whether its owner can say now to be there @param since when they were, or null */
    public record OfLink(ProofFacts proof, boolean open, Instant since) {}

    /** For who has the personal link. @throws DomainException 404 for a link that leads nowhere */
    @Permit(everyone = true, audited = false)
    public OfLink ofLink(String secret) {
        var mine = links.look(secret);
        var who = Attendee.of(mine.registration().id());
        var edition = mine.edition();
        var day = DoorHours.today(edition, clock.now());
        var since = day.isEmpty()
                ? null
                : doors.ledger(edition.id())
                        .stay(who, day.getAsInt())
                        .map(Stay::arrivedAt)
                        .orElse(null);
        return new OfLink(
                proofs.current(edition.id(), who).map(ArenaProof::facts).orElse(null),
                day.isPresent() && mine.registration().placed(),
                since);
    }

    /** A proof of the caller as PDF. @throws DomainException 404 when it is not theirs */
    @Permit
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] pdf(PaperNumber number) {
        var me = caller.requireMember();
        return print(proofs.byNumber(number)
                .filter(proof -> me.equals(proof.member()))
                .map(ArenaProof::facts)
                .orElseThrow(DomainException::notFound));
    }

    /** The proof of the link in the mail about it. @throws DomainException 404 when there is none */
    @Permit(everyone = true)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] pdf(String secret) {
        var hash = secret != null && secret.matches("[A-Za-z0-9_-]{1,64}") ? Secret.hash(secret) : "";
        return print(proofs.bySecret(hash).map(ArenaProof::facts).orElseThrow(DomainException::notFound));
    }

    /** The proof of the registration of a mailed link. @throws DomainException 404 when there is none */
    @Permit(everyone = true)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] pdfOfLink(String secret) {
        return print(Optional.ofNullable(ofLink(secret).proof()).orElseThrow(DomainException::notFound));
    }

    private byte[] print(ProofFacts facts) {
        return paper.print(
                new AttendedSheet(facts).onPaper(provider.issuer(), provider.verificationAddress(facts.number())));
    }

    /** What everybody may see of the proof with this number, or nothing when there is none. */
    @Permit(everyone = true, audited = false)
    public Optional<ProofFacts> verify(PaperNumber number) {
        return proofs.byNumber(number).map(ArenaProof::facts);
    }
}
