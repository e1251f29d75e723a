package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.content.PackageDiff;
import nl.leerkring.content.PackageDiff.Kind;
import nl.leerkring.content.Place;
import nl.leerkring.shared.web.Text;

/** The words for a difference between two versions. */
@Named
@RequestScoped
public class DiffView {
    /** Nobody reads more lines of one place at once. */
    private static final int MOST_LINES = 40;

    @Inject
    Text text;

    /** "3 lessen aangepast, 1 vraag nieuw, niets weg." */
    public String summary(List<PackageDiff.FileChange> changes) {
        var sentence = text.of(
                "editorial.diff.summary",
                counted(changes, Kind.CHANGED),
                counted(changes, Kind.NEW),
                counted(changes, Kind.GONE));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** "Les 3", "Toets", "Casus 1": what an editor calls this file. */
    public String label(PackageDiff.FileChange change) {
        return text.of("editorial.file." + change.name().kind(), change.name().number());
    }

    /** "Les 3, Het gesprek": for who does not see that they stand together. */
    public String whole(PackageDiff.FileChange change) {
        return label(change) + ", "
                + (change.name().title().isEmpty()
                        ? change.path()
                        : change.name().title());
    }

    /** "new", "gone" or "changed". */
    public String kind(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** "Vraag 11", "Scène 2 is nieuw"; of a piece of a lesson its heading. */
    public String heading(PackageDiff.Section section) {
        return text.of(
                "editorial.place." + section.place().kind() + "." + kind(section.kind()),
                section.place().number(),
                section.place().title());
    }

    /** Whether the name of the place says it all: nobody reads the lines of a question that is new as a whole. */
    public boolean named(PackageDiff.Section section) {
        var place = section.place();
        return place != null && section.kind() != Kind.CHANGED && !place.kind().equals("heading");
    }

    /** The first lines that changed here. */
    public List<PackageDiff.LineChange> lines(PackageDiff.Section section) {
        return named(section)
                ? List.of()
                : section.lines().stream().limit(MOST_LINES).toList();
    }

    /** How many lines are not shown. */
    public int rest(PackageDiff.Section section) {
        return named(section) ? 0 : Math.max(0, section.lines().size() - MOST_LINES);
    }

    /** "2 lessen en 1 vraag", or "niets". */
    private String counted(List<PackageDiff.FileChange> changes, Kind kind) {
        var files = changes.stream()
                .filter(change -> change.kind() == kind)
                .map(change -> change.name().kind());
        var places = kind == Kind.CHANGED
                ? Stream.<String>of()
                : changes.stream()
                        .flatMap(change -> change.sections().stream())
                        .filter(section -> section.kind() == kind)
                        .map(PackageDiff.Section::place)
                        .filter(place -> !place.kind().equals("part"))
                        .map(Place::kind);
        var counts = Stream.concat(files, places)
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? text.of("editorial.count.none")
                : listed(counts.entrySet().stream()
                        .map(count -> text.of("editorial.count." + count.getKey(), count.getValue()))
                        .toList());
    }

    private String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " " + text.of("editorial.count.and") + " "
                        + words.get(last);
    }
}
