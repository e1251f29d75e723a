package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import nl.leerkring.content.PackageFiles;

/** The files of versions and drafts in the database: each content is stored once. */
@ApplicationScoped
class StoredFiles {
    private static final byte[] NOT_READ = {};
    private static final String FILM = "f.path like 'media/%' and f.path not like '%.svg'";

    /** Whose files: of a version or of a draft. */
    record Owner(String table, String column, Object key) {
        static Owner version(long id) {
            return new Owner("training_version_file", "version_id", id);
        }

        static Owner draft(TrainingSlug slug) {
            return new Owner("training_draft_file", "slug", slug.value());
        }
    }

    @Inject
    Statements statements;

    /** Stores all files of the owner. */
    void keep(Owner owner, PackageFiles files) {
        takeTurn();
        for (var path : files.paths()) {
            var sha256 = files.hash(path);
            statements.run("insert ignore into stored_file (sha256, bytes) values (?1, ?2)", sha256, files.bytes(path));
            statements.run(
                    "insert into " + owner.table() + " (" + owner.column() + ", path, sha256) values (?1, ?2, ?3)",
                    owner.key(),
                    path,
                    sha256);
        }
    }

    /** All files, whole: to be downloaded or published. */
    PackageFiles whole(Owner owner) {
        return files(owner, "s.bytes");
    }

    /** What content is compiled from; of films, sounds and photos only how large they are. */
    PackageFiles readable(Owner owner) {
        return files(owner, "if(" + FILM + ", null, s.bytes)");
    }

    /** What can be compared: films, sounds and photos stand for themselves by their hash. */
    PackageFiles comparable(Owner owner) {
        return files(owner, "if(" + FILM + " and f.path not like '%.vtt', cast(s.sha256 as binary), s.bytes)");
    }

    private PackageFiles files(Owner owner, String bytes) {
        var files = new HashMap<String, byte[]>();
        var sizes = new HashMap<String, Long>();
        for (var row : statements.rows(
                "select f.path, " + bytes + ", length(s.bytes) from " + owner.table()
                        + " f join stored_file s on s.sha256 = f.sha256 where f." + owner.column() + " = ?1",
                owner.key())) {
            files.put((String) row[0], row[1] == null ? NOT_READ : (byte[]) row[1]);
            sizes.put((String) row[0], ((Number) row[2]).longValue());
        }
        return new PackageFiles(files, sizes);
    }

    /** Forgets the files of a draft, and their content where no version or other draft has it. */
    void drop(TrainingSlug slug) {
        takeTurn();
        var hashes =
                statements.rows("select sha256, path from training_draft_file where slug = ?1", slug.value()).stream()
                        .map(row -> row[0])
                        .distinct()
                        .toList();
        statements.run("delete from training_draft_file where slug = ?1", slug.value());
        for (var hash : hashes) {
            statements.run(
                    "delete from stored_file where sha256 = ?1 "
                            + "and not exists (select 1 from training_version_file f where f.sha256 = ?1) "
                            + "and not exists (select 1 from training_draft_file f where f.sha256 = ?1)",
                    hash);
        }
    }

    /** Until the end of the transaction nobody else writes or forgets contents: each looks at rows of the other, in another order. */
    private void takeTurn() {
        statements.rows("select id from stored_file_turn where id = 1 for update");
    }
}
