package nl.leerkring.door;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.Gathering;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.web.Bundles;

/** Draws up proofs: under which number, under which name, and about what. */
@Dependent
class ArenaProofDrawer {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Papers are Dutch. */
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    Directory directory;

    @Inject
    ArenaProofs proofs;

    @Inject
    Bundles bundles;

    ArenaProof draw(Coordination.Place place, Closing closing, Visitor visitor, AttendancePolicy.Outcome outcome) {
        var edition = place.edition();
        var title = bundles.text(
                DUTCH, "arena.title.full", place.series().title(), String.valueOf(edition.number()), edition.title());
        return new ArenaProof(edition.id(), closing, visitor.who(), freeNumber())
                .of(holder(visitor), visitor.member())
                .about(title, where(edition, visitor), edition.startsAt(), outcome);
    }

    private String holder(Visitor visitor) {
        return Optional.ofNullable(visitor.member())
                .flatMap(directory::person)
                .map(ArenaProofDrawer::paperName)
                .orElse(visitor.name());
    }

    private static String where(EditionFacts edition, Visitor visitor) {
        var where = edition.plan().where();
        return where.form() == Gathering.ONLINE || visitor.online() ? "Online" : where.place();
    }

    /** Initials and surname, or how somebody wants to be called. */
    static String paperName(Person person) {
        return Stream.of(person.nameOnCertificate(), person.displayName())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("-");
    }

    private PaperNumber freeNumber() {
        var number = PaperNumber.next(RANDOM);
        return proofs.byNumber(number).isEmpty() ? number : freeNumber();
    }
}
