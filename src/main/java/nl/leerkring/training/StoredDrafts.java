package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
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

    @PersistenceContext(unitName = "leerkring")
    EntityManager entities;

    /** Keeps the draft in the place of the one before. */
    void keep(TrainingSlug slug, PackageFiles files, MemberId editor, Instant now) {
        drop(slug);
        run(
                "insert into training_draft (slug, hash, uploaded_at, uploaded_by) values (?1, ?2, ?3, ?4)",
                slug.value(),
                files.hash(),
                new InstantConverter().convertToDatabaseColumn(now),
                editor.value());
        for (var path : files.paths()) {
            var sha256 = files.hash(path);
            run("insert ignore into stored_file (sha256, bytes) values (?1, ?2)", sha256, files.bytes(path));
            run("insert into training_draft_file (slug, path, sha256) values (?1, ?2, ?3)", slug.value(), path, sha256);
        }
    }

    /** @return whether there was one */
    boolean drop(TrainingSlug slug) {
        run("delete from training_draft_file where slug = ?1", slug.value());
        return run("delete from training_draft where slug = ?1", slug.value()) == 1;
    }

    Optional<Draft> find(TrainingSlug slug) {
        return all().stream().filter(draft -> draft.slug().equals(slug.value())).findFirst();
    }

    List<Draft> all() {
        return rows("select slug, hash, uploaded_at, uploaded_by from training_draft order by slug").stream()
                .map(row -> new Draft(
                        (String) row[0],
                        (String) row[1],
                        new InstantConverter()
                                .convertToEntityAttribute(((java.sql.Timestamp) row[2]).toLocalDateTime()),
                        new MemberId(((Number) row[3]).longValue())))
                .toList();
    }

    PackageFiles files(TrainingSlug slug) {
        var files = new HashMap<String, byte[]>();
        rows(
                        "select f.path, s.bytes from training_draft_file f join stored_file s on s.sha256 = f.sha256 "
                                + "where f.slug = ?1",
                        slug.value())
                .forEach(row -> files.put((String) row[0], (byte[]) row[1]));
        return new PackageFiles(files);
    }

    private int run(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
