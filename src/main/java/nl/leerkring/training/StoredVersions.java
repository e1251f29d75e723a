package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.shared.InstantConverter;

/**
 * Published versions and their files in the database. Rows are written once and never changed, so plain statements say it
 * better than entities with a life.
 */
@ApplicationScoped
class StoredVersions {
    /** A version without its content. */
    record Stored(long id, String slug, int number, String hash, Instant publishedAt) {}

    private static final String COLUMNS = "select id, slug, number, hash, published_at from training_version ";

    @Inject
    Statements statements;

    @Inject
    StoredFiles storedFiles;

    /**
     * Makes the files a version of the training and the current one; a version with the same hash is only made current again.
     * Two nodes may do this at the same time: the row of the training is locked meanwhile.
     */
    @Transactional
    public long publish(TrainingSlug slug, PackageFiles files, Instant now) {
        statements.run("insert ignore into training (slug) values (?1)", slug.value());
        statements.rows("select slug, current_version from training where slug = ?1 for update", slug.value());
        var hash = files.hash();
        var id = find(slug, hash).map(Stored::id).orElseGet(() -> insert(slug, files, hash, now));
        statements.run("update training set current_version = ?1 where slug = ?2", id, slug.value());
        return id;
    }

    private long insert(TrainingSlug slug, PackageFiles files, String hash, Instant now) {
        var at = new InstantConverter().convertToDatabaseColumn(now);
        statements.run(
                "insert into training_version (slug, number, hash, published_at) "
                        + "select ?1, coalesce(max(number), 0) + 1, ?2, ?3 from training_version where slug = ?1",
                slug.value(),
                hash,
                at);
        var id = find(slug, hash).orElseThrow().id();
        storedFiles.keep(StoredFiles.Owner.version(id), files);
        return id;
    }

    boolean has(TrainingSlug slug, String hash) {
        return find(slug, hash).isPresent();
    }

    /** The number of the version with this content; the next one when there is none. */
    int numberFor(TrainingSlug slug, String hash) {
        var all = all(slug);
        return all.stream()
                .filter(version -> version.hash().equals(hash))
                .findFirst()
                .map(Stored::number)
                .orElse(all.isEmpty() ? 1 : all.get(0).number() + 1);
    }

    /** All versions of a training, newest first. */
    List<Stored> all(TrainingSlug slug) {
        return statements.rows(COLUMNS + "where slug = ?1 order by number desc", slug.value()).stream()
                .map(StoredVersions::stored)
                .toList();
    }

    /** Every training that was ever published. */
    List<StoredTraining> trainings() {
        return statements.rows("select slug, current_version, withdrawn_at from training order by slug").stream()
                .map(row -> new StoredTraining(
                        (String) row[0], row[1] == null ? null : ((Number) row[1]).longValue(), row[2] != null))
                .toList();
    }

    /** A training with what is current. @param current id of the version that who enrols now gets, or null */
    record StoredTraining(String slug, Long current, boolean withdrawn) {}

    /** Takes it out of the catalogue, or puts it back; who follows it goes on. @return whether there is such a training */
    @Transactional
    public boolean withdraw(TrainingSlug slug, Instant at) {
        var moment = new InstantConverter().convertToDatabaseColumn(at);
        return statements.run("update training set withdrawn_at = ?1 where slug = ?2", moment, slug.value()) == 1;
    }

    Optional<Stored> find(VersionId id) {
        return one(COLUMNS + "where id = ?1", id.value());
    }

    private Optional<Stored> find(TrainingSlug slug, String hash) {
        return one(COLUMNS + "where slug = ?1 and hash = ?2", slug.value(), hash);
    }

    /** Ids of the versions that who enrols now gets, by slug. */
    Map<String, Long> current() {
        var current = new HashMap<String, Long>();
        for (var row : statements.rows(
                "select slug, current_version from training where current_version is not null and withdrawn_at is null")) {
            current.put((String) row[0], ((Number) row[1]).longValue());
        }
        return current;
    }

    /** The files of a version that its content is compiled from; of films, sounds and photos only how large they are. */
    PackageFiles files(long versionId) {
        return storedFiles.readable(StoredFiles.Owner.version(versionId));
    }

    /** One file of the version with this hash. */
    Optional<byte[]> file(String hash, String path) {
        return statements.bytes(
                "select s.bytes from training_version v join training_version_file f on f.version_id = v.id "
                        + "join stored_file s on s.sha256 = f.sha256 where v.hash = ?1 and f.path = ?2 limit 1",
                hash,
                path);
    }

    private Optional<Stored> one(String statement, Object... values) {
        return statements.rows(statement, values).stream().findFirst().map(StoredVersions::stored);
    }

    private static Stored stored(Object[] row) {
        return new Stored(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).intValue(),
                (String) row[3],
                new InstantConverter().convertToEntityAttribute(((java.sql.Timestamp) row[4]).toLocalDateTime()));
    }
}
