package nl.leerkring.training;

import java.time.Instant;
import java.util.List;
import nl.leerkring.content.PackageDiff;
import nl.leerkring.content.Part;
import nl.leerkring.content.TrainingContent;
import nl.leerkring.format.PackageError;

/**
 * A training as its editors see it.
 *
 * @param current number that is online; 0 when there is none
 * @param cases that are online
 * @param draft what waits to be published, or null
 */
public record EditorialPage(
        String slug,
        String title,
        int current,
        boolean withdrawn,
        List<VersionRow> versions,
        List<Part> cases,
        Draft draft) {
    /** A published version. @param use how many people */
    public record VersionRow(int number, Instant publishedAt, boolean current, VersionUse.Use use) {}

    /**
     * What an editor brought.
     *
     * @param number the version it becomes
     * @param hash of its files: what an editor publishes is what that editor saw
     * @param uploadedBy what that editor is called, or null
     * @param errors what keeps it from being published
     * @param warnings what to look at, although it keeps nothing from being published
     * @param changes what differs from what is online
     * @param content as far as it could be read; null when not at all
     */
    public record Draft(
            int number,
            String hash,
            Instant uploadedAt,
            String uploadedBy,
            List<PackageError> errors,
            List<PackageError> warnings,
            List<PackageDiff.FileChange> changes,
            TrainingContent content) {
        /** Whether it can be published. */
        public boolean ready() {
            return errors.isEmpty() && !changes.isEmpty();
        }
    }
}
