package nl.leerkring.proof;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.membership.Directory;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** Draws up proofs: under which number and under which name. */
@Dependent
class ProofDrawer {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Directory directory;

    @Inject
    Presences presences;

    Proof draw(ConfirmedPresence presence, PresencePlan.Line line) {
        var card = directory.cards(List.of(line.member())).get(line.member());
        return new Proof(presence, freeNumber(), line)
                .of(paperName(line.member()), card == null ? null : card.jobTitle());
    }

    /** Initials and surname, or how somebody wants to be called. */
    String paperName(MemberId member) {
        return directory
                .person(member)
                .flatMap(person -> Stream.of(person.nameOnCertificate(), person.displayName())
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst())
                .orElseThrow(DomainException::notFound);
    }

    private PaperNumber freeNumber() {
        var number = PaperNumber.next(RANDOM);
        return presences.byNumber(number).isEmpty() ? number : freeNumber();
    }
}
