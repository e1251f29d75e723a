package nl.leerkring.content;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What changed from one set of files to another, to be read by an editor. */
public final class PackageDiff {
    private static final String MARK = "\u0001";
    private static final int LONGEST_LINE = 4000;

    private PackageDiff() {}

    /** How a file changed. */
    public enum Kind {
        NEW,
        GONE,
        CHANGED
    }

    /** A file that is new, gone or changed. @param lines what changed in its text; empty for films and pictures */
    public record FileChange(String path, Kind kind, List<LineChange> lines) {}

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
        var changes = new ArrayList<FileChange>();
        for (var path : paths) {
            if (!before.has(path)) {
                changes.add(new FileChange(path, Kind.NEW, List.of()));
            } else if (!after.has(path)) {
                changes.add(new FileChange(path, Kind.GONE, List.of()));
            } else if (!Arrays.equals(before.bytes(path), after.bytes(path))) {
                changes.add(new FileChange(path, Kind.CHANGED, lines(path, before, after)));
            }
        }
        return changes;
    }

    private static List<LineChange> lines(String path, PackageFiles before, PackageFiles after) {
        if (!path.matches(".+\\.(md|yaml|vtt)")) {
            return List.of();
        }
        var old = lines(before, path);
        var fresh = lines(after, path);
        var generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(true)
                .lineNormalizer(line -> line)
                .oldTag(start -> MARK)
                .newTag(start -> MARK)
                .build();
        var changes = new ArrayList<LineChange>();
        int number = 0;
        for (var row : generator.generateDiffRows(old, fresh)) {
            if (row.getTag() != DiffRow.Tag.DELETE) {
                number++;
            }
            if (row.getTag() != DiffRow.Tag.EQUAL) {
                changes.add(change(row, Math.max(1, number)));
            }
        }
        return changes;
    }

    private static LineChange change(DiffRow row, int number) {
        return new LineChange(
                number,
                row.getTag() == DiffRow.Tag.INSERT ? List.of() : pieces(row.getOldLine()),
                row.getTag() == DiffRow.Tag.DELETE ? List.of() : pieces(row.getNewLine()));
    }

    private static List<String> lines(PackageFiles files, String path) {
        var text = files.text(path, new Problems());
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.replace(MARK, " "))
                        .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
                        .toList();
    }

    /** Every second piece between marks is what differs. */
    private static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var changed = false;
        for (var text : line.split(MARK, -1)) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, changed));
            }
            changed = !changed;
        }
        return pieces;
    }
}
