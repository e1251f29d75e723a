package nl.leerkring.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One immutable version of a training, compiled and kept in memory: HTML is sanitised already, media addresses are
 * resolved.
 *
 * @param number 1, 2, ... within the training
 * @param hash SHA-256 over all files, hexadecimal
 * @param modules in order
 */
public record TrainingVersion(
        VersionId id,
        TrainingSlug slug,
        int number,
        String hash,
        Instant publishedAt,
        About about,
        List<Module> modules) {

    /**
     * What the catalogue and the certificate say of a training.
     *
     * @param descriptionHtml sanitised
     * @param coverAddress address of the cover picture
     * @param tested whether completion gives a "certificaat" (true) or a "bewijs van deelname"
     */
    public record About(
            String title,
            String theme,
            String promise,
            String descriptionHtml,
            List<String> audience,
            String coverAddress,
            String coverAlt,
            List<String> goals,
            String madeBy,
            java.time.LocalDate checkedOn,
            String evidence,
            List<Source> sources,
            List<Accreditation> accreditations,
            boolean tested) {}

    /** What the content rests on. @param url may be null */
    public record Source(String title, int year, String url, java.time.LocalDate checkedOn) {}

    /** Points of a professional register. @param courseId the register's ID-nummer */
    public record Accreditation(
            String register,
            String courseId,
            String category,
            java.math.BigDecimal points,
            java.time.LocalDate validFrom,
            java.time.LocalDate validUntil) {}

    /** A group of parts. */
    public record Module(String id, String title, List<Part> parts) {}

    /** All parts in order. */
    public List<Part> parts() {
        return modules.stream().flatMap(module -> module.parts().stream()).toList();
    }

    /** The part with this id. */
    public Optional<Part> part(String partId) {
        return parts().stream().filter(part -> part.id().equals(partId)).findFirst();
    }

    /** Study load of all parts together, in minutes. */
    public int minutes() {
        return parts().stream().mapToInt(Part::minutes).sum();
    }

    /** All reflection questions of all lessons. */
    public Stream<Block.Reflection> reflections() {
        return parts().stream()
                .filter(part -> part.body() instanceof Lesson)
                .flatMap(part -> ((Lesson) part.body()).blocks().stream())
                .filter(Block.Reflection.class::isInstance)
                .map(Block.Reflection.class::cast);
    }
}
