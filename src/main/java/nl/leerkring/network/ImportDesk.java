package nl.leerkring.network;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import nl.leerkring.shared.web.Bundles;

/**
 * Taking over a list of members: first a try that tells what would happen, then the same for real, and taking it back. Who is taken over shows nothing to
 * others until they say so, and hears of it by mail.
 */
@UseCase
public class ImportDesk {
    /** A file may be this large; a byte more is brought to be refused. */
    public static final int MOST_BYTES = MemberFile.MOST_BYTES;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Imports imports;

    @Inject
    Members members;

    /** What would happen. @param windows whether the file is not in UTF-8: names with accents should be looked at */
    public record Trial(SeriesFacts series, long id, ImportPlan plan, boolean windows) {}

    /** Lists that were taken over, the newest first. @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<ImportRow> history(String slug) {
        return imports.applied(coordination.series(slug).id());
    }

    /** Keeps a file to be tried. @return its number @throws DomainException beside the field when it cannot be read at all */
    @Permit(Role.ARENA_COORDINATOR)
    public long bring(String slug, byte[] file) {
        var series = coordination.series(slug);
        read(file);
        var brought = new MemberImport(series.id(), caller.requireMember(), file, clock.now());
        imports.add(brought);
        return brought.id();
    }

    /** @throws DomainException 404 when it is not of this series, or was taken over */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Trial look(String slug, String id) {
        var series = coordination.series(slug);
        var brought = require(series, id).filter(MemberImport::open).orElseThrow(DomainException::notFound);
        var file = read(brought.content());
        return new Trial(
                series,
                brought.id(),
                ImportPlan.of(file.rows(), series.angles(), members.addresses(series.id())),
                file.isWindows());
    }

    /** Takes over every row that is right. Doing it again finds nobody new. @return how many became members @throws DomainException as {@link #look} */
    @Permit(Role.ARENA_COORDINATOR)
    public int apply(String slug, String id) {
        members.takeTurn(coordination.series(slug).id());
        var trial = look(slug, id);
        var brought = imports.lock(trial.id());
        if (!brought.open()) {
            throw DomainException.notFound();
        }
        var newcomers = trial.plan().newcomers().stream()
                .map(ImportPlan.Newcomer::email)
                .collect(Collectors.toSet());
        members.asked(trial.series().id()).stream()
                .filter(one -> newcomers.contains(one.facts().email()))
                .forEach(imports.database::remove);
        imports.database.flush();
        trial.plan()
                .newcomers()
                .forEach(one -> imports.database.persist(NetworkMember.takenOver(
                        trial.series().id(), one, brought.id(), Bundles.LANGUAGES.get(0), clock.now())));
        brought.applied(trial.plan().newcomers().size(), clock.now());
        return trial.plan().newcomers().size();
    }

    /** Takes a list back: who did nothing since leaves. @return how many left @throws DomainException 404 when there is nothing to take back */
    @Permit(Role.ARENA_COORDINATOR)
    public int undo(String slug, String id) {
        var brought = require(coordination.series(slug), id)
                .map(one -> imports.lock(one.id()))
                .filter(MemberImport::undoable)
                .orElseThrow(DomainException::notFound);
        var untouched = members.untouched(brought.id());
        untouched.forEach(one -> members.leave(one, clock.now()));
        brought.undone(clock.now());
        return untouched.size();
    }

    private Optional<MemberImport> require(SeriesFacts series, String id) {
        return id == null || !id.matches("\\d{1,18}")
                ? Optional.empty()
                : imports.find(Long.parseLong(id)).filter(one -> one.series().equals(series.id()));
    }

    private static MemberFile read(byte[] file) {
        try {
            return MemberFile.read(file);
        } catch (MemberFile.Unreadable refusal) {
            throw DomainException.invalid("file", "network.file." + refusal.refusal());
        }
    }
}
