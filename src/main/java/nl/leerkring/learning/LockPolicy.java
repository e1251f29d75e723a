package nl.leerkring.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Opens;
import nl.leerkring.content.Part;
import nl.leerkring.shared.Clock;
import nl.leerkring.training.TrainingVersion;

/** Why a part is closed, as a sentence: "Gaat open als les 1 tot en met 6 klaar zijn". What is no lesson is named by its title. */
public final class LockPolicy {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> lessons = new HashMap<>();
    private final List<Part> parts;

    /** For many parts of one version: what they refer to is looked up once. */
    LockPolicy(TrainingVersion version) {
        parts = version.parts();
        for (var part : parts) {
            places.put(part.id(), places.size());
            if (part.body() instanceof Lesson) {
                lessons.put(part.id(), lessons.size() + 1);
            }
        }
    }

    /** A text by its key, with arguments that are text already. */
    public record Reason(String key, List<String> arguments) {
        /** Arguments for the bundle. */
        public Object[] array() {
            return arguments.toArray();
        }
    }

    /** Empty when the part is open: all that it asks for holds. Else the first thing that does not. */
    public static Optional<Reason> reason(TrainingVersion version, Part part, Situation situation) {
        return new LockPolicy(version).reason(part, situation);
    }

    /** Empty when the part is open. */
    Optional<Reason> reason(Part part, Situation situation) {
        return forWhom(part.opens(), situation)
                .or(() -> notYet(part.opens(), situation))
                .or(() -> waiting(part, situation.done()));
    }

    private static Optional<Reason> forWhom(Opens opens, Situation situation) {
        if (!opens.roles().isEmpty() && Collections.disjoint(opens.roles(), situation.roles())) {
            return Optional.of(new Reason("learning.lock.role", List.of(String.join(", ", opens.roles()))));
        }
        if (!opens.organisations().isEmpty()
                && Collections.disjoint(opens.organisations(), situation.organisations())) {
            return Optional.of(
                    new Reason("learning.lock.organisation", List.of(String.join(", ", opens.organisations()))));
        }
        return Optional.empty();
    }

    /** Days are those of the Netherlands. */
    private static Optional<Reason> notYet(Opens opens, Situation situation) {
        var today = day(situation.now());
        var after = day(situation.startedAt()).plusDays(opens.daysAfter());
        var opensOn = opens.from() == null || opens.from().isBefore(after) ? after : opens.from();
        return today.isBefore(opensOn)
                ? Optional.of(new Reason("learning.lock.from", List.of(DAY.format(opensOn))))
                : Optional.empty();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clock.ZONE).toLocalDate();
    }

    private Optional<Reason> waiting(Part part, Set<String> done) {
        var known = part.after().stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .sorted()
                .map(parts::get)
                .toList();
        if (known.stream().allMatch(other -> done.contains(other.id()))) {
            return Optional.empty();
        }
        if (!known.stream().allMatch(other -> other.body() instanceof Lesson)) {
            var titles = known.stream().map(Part::title).collect(Collectors.joining(", "));
            return Optional.of(new Reason("learning.lock.parts", List.of(titles)));
        }
        return Optional.of(
                sentence(known.stream().map(other -> lessons.get(other.id())).toList()));
    }

    private static Reason sentence(List<Integer> numbers) {
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 1) {
            return new Reason("learning.lock.one", List.of(String.valueOf(first)));
        }
        if (numbers.size() > 2 && last - first == numbers.size() - 1) {
            return new Reason("learning.lock.range", List.of(String.valueOf(first), String.valueOf(last)));
        }
        var before = new ArrayList<String>();
        numbers.subList(0, numbers.size() - 1).forEach(number -> before.add(String.valueOf(number)));
        return new Reason("learning.lock.list", List.of(String.join(", ", before), String.valueOf(last)));
    }
}
