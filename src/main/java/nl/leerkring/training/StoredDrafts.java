package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Packages that editors brought and that are not published yet: one per training. */
@ApplicationScoped
class StoredDrafts {
    /** A draft without its files. */
    record Draft(String slug, String hash, Instant uploadedAt, MemberId uploadedBy) {}

    @Inject
    Statements statements;

    @Inject
    StoredFiles storedFiles;

    /** Keeps the draft in the place of the one before. */
    void keep(TrainingSlug slug, PackageFiles files, MemberId editor, Instant now) {
        drop(slug);
        statements.run(
                "insert into training_draft (slug, hash, uploaded_at, uploaded_by) values (?1, ?2, ?3, ?4)",
                slug.value(),
                files.hash(),
                new InstantConverter().convertToDatabaseColumn(now),
                editor.value());
        storedFiles.keep(StoredFiles.Owner.draft(slug), files);
    }

    /** @return whether there was one */
    boolean drop(TrainingSlug slug) {
        storedFiles.drop(slug);
        return statements.run("delete from training_draft where slug = ?1", slug.value()) == 1;
    }

    Optional<Draft> find(TrainingSlug slug) {
        return all().stream().filter(draft -> draft.slug().equals(slug.value())).findFirst();
    }

    List<Draft> all() {
        return statements.rows("select slug, hash, uploaded_at, uploaded_by from training_draft order by slug").stream()
                .map(row -> new Draft(
                        (String) row[0],
                        (String) row[1],
                        new InstantConverter()
                                .convertToEntityAttribute(((java.sql.Timestamp) row[2]).toLocalDateTime()),
                        new MemberId(((Number) row[3]).longValue())))
                .toList();
    }

    /** A media file of the draft with this hash: for its editors. */
    Optional<byte[]> file(String hash, String path) {
        return statements.bytes(
                "select s.bytes from training_draft d join training_draft_file f on f.slug = d.slug "
                        + "join stored_file s on s.sha256 = f.sha256 where d.hash = ?1 and f.path = ?2 limit 1",
                hash,
                path);
    }
}
