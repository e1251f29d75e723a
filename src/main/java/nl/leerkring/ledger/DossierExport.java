package nl.leerkring.ledger;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.paper.Provider;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The own dossier to take along: on paper, and which files of evidence belong to it. */
@UseCase
public class DossierExport {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Dossier dossier;

    @Inject
    EvidenceDesk evidence;

    @Inject
    Directory directory;

    @Inject
    Provider provider;

    @Inject
    DossierPaper paper;

    /** Every period of every register, with what counts and why, as PDF. */
    @Permit
    public byte[] pdf() {
        var holder = directory
                .person(caller.requireMember())
                .map(Person::nameOnCertificate)
                .orElse("");
        return paper.print(new DossierPaper.Content(
                holder, provider.issuer().name(), clock.today(), dossier.all(), evidence.mine()));
    }

    /** A file in the archive. @param name safe on every system */
    public record Entry(String name, EvidenceDesk.Download file) {}

    /** The files of the caller, the newest day first. Their content comes piece by piece: {@link EvidenceDesk#piece}. */
    @Permit
    public List<Entry> files() {
        return evidence.mine().stream()
                .map(row -> new Entry(row.archived(), evidence.file(row.id())))
                .toList();
    }
}
