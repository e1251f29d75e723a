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
                var isText = path.matches(".+\\.(md|yaml|vtt)");
                changes.add(new FileChange(path, Kind.CHANGED, isText ? lines(path, before, after) : List.of()));
            }
        }
        return changes;
    }

    /** Compares line by line, and the words of lines that took the place of each other. */
    private static List<LineChange> lines(String path, PackageFiles before, PackageFiles after) {
        var old = lines(before, path);
        var fresh = lines(after, path);
        var changes = new ArrayList<LineChange>();
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            var gone = delta.getSource();
            var come = delta.getTarget();
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                var was = i < gone.size() ? gone.getLines().get(i) : null;
                var becomes = i < come.size() ? come.getLines().get(i) : null;
                var number = becomes == null ? gone.getPosition() + i : come.getPosition() + i;
                var change = change(number + 1, was, becomes);
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
