package nl.leerkring.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.content.Block;
import nl.leerkring.content.Part;
import nl.leerkring.content.TrainingContent;

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
        TrainingContent.About about,
        List<TrainingContent.Module> modules) {

    /** All parts in order. */
    public List<Part> parts() {
        return modules.stream().flatMap(module -> module.parts().stream()).toList();
    }

    /** The part with this id. */
    public Optional<Part> part(String partId) {
        return parts().stream().filter(part -> part.id().equals(partId)).findFirst();
    }

    /** Study load of what must be done, in minutes; who also does the rest takes longer. */
    public int minutes() {
        var required = parts().stream().filter(Part::required).toList();
        return (required.isEmpty() ? parts() : required)
                .stream().mapToInt(Part::minutes).sum();
    }

    /** All questions to think about. */
    public Stream<Block.Reflection> reflections() {
        return parts().stream().flatMap(part -> part.reflections().stream());
    }
}
