package nl.leerkring.proof;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Provider;
import nl.leerkring.paper.SheetPaper;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The proofs of the caller, with the own reflection; and what everybody with a number may see of one. */
@UseCase
public class ProofRoom {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Presences presences;

    @Inject
    Reflections reflections;

    @Inject
    Provider provider;

    @Inject
    SheetPaper paper;

    /** A proof with what its owner wrote. */
    public record Own(ProofFacts facts, ReflectionText reflection) {}

    /** All that count, the newest meeting first. */
    @Permit(audited = false)
    public List<ProofFacts> mine() {
        return presences.facts(presences.of(caller.requireMember()));
    }

    /** @throws DomainException 404 when it is not theirs */
    @Permit(audited = false)
    public Own one(PaperNumber number) {
        var proof = own(number);
        var facts = presences.facts(proof);
        return new Own(
                facts,
                reflections
                        .read(facts.presence().meeting(), proof.member())
                        .orElse(new ReflectionText(null, null, null)));
    }

    /** Everything that is wrong with a reflection. */
    @Permit(audited = false)
    public List<DomainException> problems(ReflectionText text) {
        return text.problems();
    }

    /** Keeps what was learned, for the owner alone; on the paper it stands only when the owner wants that. @throws DomainException beside the field */
    @Permit
    public void reflect(PaperNumber number, ReflectionText text) {
        text.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var proof = own(number);
        reflections.write(presences.facts(proof).presence().meeting(), proof.member(), text.tidy(), clock.now());
    }

    /** The proof as PDF. @param withReflection whether what was written stands on it */
    @Permit
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] pdf(PaperNumber number, boolean withReflection) {
        var own = one(number);
        var sheet =
                new ProofSheet(own.facts(), withReflection ? own.reflection() : new ReflectionText(null, null, null));
        return paper.print(sheet.onPaper(provider.issuer(), provider.verificationAddress(number)));
    }

    /** What everybody may see of the proof with this number, or nothing when there is none. */
    @Permit(everyone = true, audited = false)
    public Optional<ProofFacts> verify(PaperNumber number) {
        return presences.byNumber(number).map(presences::facts);
    }

    private Proof own(PaperNumber number) {
        return presences
                .byNumber(number)
                .filter(proof -> proof.member().equals(caller.requireMember()))
                .orElseThrow(DomainException::notFound);
    }
}
