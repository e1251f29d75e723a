package nl.leerkring.learning;

import java.util.List;
import java.util.Set;
import nl.leerkring.content.Part;

/**
 * How far someone is.
 *
 * @param minutesLeft study load of the parts that are not done
 */
public record Progress(int done, int total, int minutesLeft) {
    /** Of these parts. @param doneParts ids of what is done, may hold others too */
    public static Progress of(List<Part> parts, Set<String> doneParts) {
        var left = parts.stream().filter(part -> !doneParts.contains(part.id())).toList();
        return new Progress(
                parts.size() - left.size(),
                parts.size(),
                left.stream().mapToInt(Part::minutes).sum());
    }

    /** Per cent, rounded down: 100 only when all is done. */
    public int percent() {
        return total == 0 ? 0 : done * 100 / total;
    }
}
