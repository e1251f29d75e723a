package nl.leerkring.content;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leerkring.format.Problems;

/** What changed from one set of files to another, to be read by an editor. */
public final class PackageDiff {
    /** Between words and what stands between them. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    private static final int LONGEST_LINE = 4000;
    private static final int MOST_LINES = 3000;

    private PackageDiff() {}

    /** How a file changed. */
    public enum Kind {
        NEW,
        GONE,
        CHANGED
    }

    /**
     * A file that is new, gone or changed.
     *
     * @param name what an editor calls it
     * @param sections the places in its text that differ; empty for films and pictures, and when only order or layout differ
     */
    public record FileChange(String path, FileName name, Kind kind, List<Section> sections) {
        /** All lines that changed. */
        public List<LineChange> lines() {
            return sections.stream()
                    .flatMap(section -> section.lines().stream())
                    .toList();
        }
    }

    /**
     * A place that is new, gone or changed.
     *
     * @param place null for what stands around the places
     * @param lines what changed there
     */
    public record Section(Place place, Kind kind, List<LineChange> lines) {}

    /**
     * A line that changed.
     *
     * @param number in the new file, or in the old one when it is gone
     * @param was its pieces before; empty when it is new
     * @param becomes its pieces now; empty when it is gone
     */
    public record LineChange(int number, List<Piece> was, List<Piece> becomes) {}

    /** A piece of a line. @param changed whether it is what differs */
    public record Piece(String text, boolean changed) {}

    /** All files that differ, by path. */
    public static List<FileChange> between(PackageFiles before, PackageFiles after) {
        var paths = new TreeSet<>(before.paths());
        paths.addAll(after.paths());
        var oldNames = new PackageNames(before);
        var names = new PackageNames(after);
        var changes = new ArrayList<FileChange>();
        for (var path : paths) {
            if (!before.has(path)) {
                changes.add(new FileChange(path, names.of(path), Kind.NEW, List.of()));
            } else if (!after.has(path)) {
                changes.add(new FileChange(path, oldNames.of(path), Kind.GONE, List.of()));
            } else if (!Arrays.equals(before.bytes(path), after.bytes(path))) {
                var isText = path.matches(".+\\.(md|yaml|vtt)");
                changes.add(new FileChange(
                        path, names.of(path), Kind.CHANGED, isText ? sections(path, before, after) : List.of()));
            }
        }
        return changes;
    }

    /** Compares place by place, in the order of the new file; what is gone comes last. */
    private static List<Section> sections(String path, PackageFiles before, PackageFiles after) {
        var oldLines = lines(before, path);
        var freshLines = lines(after, path);
        var old = PackagePlaces.of(path, oldLines);
        var fresh = PackagePlaces.of(path, freshLines);
        // a text that is broken has no places: then the other has none either
        return old.size() == 1 || fresh.size() == 1
                ? sections(PackagePlaces.whole(oldLines), PackagePlaces.whole(freshLines))
                : sections(old, fresh);
    }

    private static List<Section> sections(List<PackagePlaces.Block> before, List<PackagePlaces.Block> after) {
        var old = new ArrayList<>(before);
        var sections = new ArrayList<Section>();
        for (var block : after) {
            var was = old.stream().filter(other -> isSame(other, block)).findFirst();
            was.ifPresent(old::remove);
            var kind = was.isPresent() || block.place() == null ? Kind.CHANGED : Kind.NEW;
            sections.add(new Section(
                    block.place(),
                    kind,
                    lines(was.orElseGet(() -> new PackagePlaces.Block(null, 1, List.of())), block)));
        }
        for (var block : old) {
            sections.add(new Section(
                    block.place(),
                    block.place() == null ? Kind.CHANGED : Kind.GONE,
                    lines(block, new PackagePlaces.Block(null, 1, List.of()))));
        }
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private static boolean isSame(PackagePlaces.Block one, PackagePlaces.Block other) {
        return one.place() == null || other.place() == null
                ? one.place() == other.place()
                : one.place().isSameAs(other.place());
    }

    /** Compares line by line, and the words of lines that took the place of each other. */
    private static List<LineChange> lines(PackagePlaces.Block old, PackagePlaces.Block fresh) {
        var changes = new ArrayList<LineChange>();
        for (var delta : DiffUtils.diff(old.lines(), fresh.lines()).getDeltas()) {
            var gone = delta.getSource();
            var come = delta.getTarget();
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                var was = i < gone.size() ? gone.getLines().get(i) : null;
                var becomes = i < come.size() ? come.getLines().get(i) : null;
                var number =
                        becomes == null ? old.first() + gone.getPosition() + i : fresh.first() + come.getPosition() + i;
                var change = change(number, was, becomes);
                if (!change.was().isEmpty() || !change.becomes().isEmpty()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private static LineChange change(int number, String was, String becomes) {
        if (was == null || becomes == null || was.isBlank() || becomes.isBlank()) {
            return new LineChange(number, whole(was), whole(becomes));
        }
        var old = List.of(WORDS.split(was));
        var fresh = List.of(WORDS.split(becomes));
        var goneAt = new BitSet();
        var comeAt = new BitSet();
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            goneAt.set(delta.getSource().getPosition(), delta.getSource().last() + 1);
            comeAt.set(delta.getTarget().getPosition(), delta.getTarget().last() + 1);
        }
        return new LineChange(number, pieces(old, goneAt), pieces(fresh, comeAt));
    }

    private static List<Piece> whole(String line) {
        return line == null || line.isEmpty() ? List.of() : List.of(new Piece(line, true));
    }

    /** Words beside each other that are all changed, or all not, are one piece. */
    private static List<Piece> pieces(List<String> words, BitSet changed) {
        var pieces = new ArrayList<Piece>();
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).isBlank() && changed.get(i - 1) && changed.get(i + 1)) {
                changed.set(i);
            }
        }
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || changed.get(i) != changed.get(from)) {
                pieces.add(new Piece(String.join("", words.subList(from, i)), changed.get(from)));
                from = i;
            }
        }
        return pieces;
    }

    /** The lines of a text, cut off where comparing would cost more than anybody reads. */
    private static List<String> lines(PackageFiles files, String path) {
        var text = files.text(path, new Problems());
        return text == null
                ? List.of()
                : text.lines()
                        .limit(MOST_LINES)
                        .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
                        .toList();
    }
}
