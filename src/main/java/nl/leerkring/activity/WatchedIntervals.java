package nl.leerkring.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pieces of a film that were watched, in whole seconds, as their union: watching a piece twice counts once, and skipping over a piece
 * does not count it. Pure.
 *
 * @param pieces in order, none touching another
 */
public record WatchedIntervals(List<Piece> pieces) {
    /** Nothing watched yet. */
    public static final WatchedIntervals NONE = new WatchedIntervals(List.of());

    private static final int MOST = 500;

    /** From a second to a second, the last one not included. */
    public record Piece(int from, int to) {}

    /** Reads "0-12,30-45"; what makes no sense is left out. */
    public static WatchedIntervals parse(String text) {
        var pieces = new ArrayList<Piece>();
        for (var piece : text == null ? new String[0] : text.split(",", MOST)) {
            if (piece.matches("\\d{1,6}-\\d{1,6}")) {
                var dash = piece.indexOf('-');
                pieces.add(new Piece(
                        Integer.parseInt(piece.substring(0, dash)), Integer.parseInt(piece.substring(dash + 1))));
            }
        }
        return union(pieces);
    }

    /** As it is kept. */
    public String encoded() {
        return pieces.stream().map(piece -> piece.from() + "-" + piece.to()).collect(Collectors.joining(","));
    }

    /** These pieces and those together. */
    public WatchedIntervals and(WatchedIntervals others) {
        var all = new ArrayList<>(pieces);
        all.addAll(others.pieces());
        return union(all);
    }

    /** Without what lies past the end of a film of so many seconds. */
    public WatchedIntervals within(int seconds) {
        return union(pieces.stream()
                .map(piece -> new Piece(piece.from(), Math.min(seconds, piece.to())))
                .toList());
    }

    /** How many different seconds were watched. */
    public int seconds() {
        return pieces.stream().mapToInt(piece -> piece.to() - piece.from()).sum();
    }

    /** Per cent of a film of so many seconds, rounded down. */
    public int percent(int seconds) {
        return seconds <= 0 ? 0 : within(seconds).seconds() * 100 / seconds;
    }

    private static WatchedIntervals union(List<Piece> pieces) {
        var union = new ArrayList<Piece>();
        pieces.stream()
                .filter(piece -> piece.from() < piece.to())
                .sorted(Comparator.comparingInt(Piece::from))
                .forEachOrdered(piece -> {
                    var last = union.isEmpty() ? null : union.get(union.size() - 1);
                    if (last != null && piece.from() <= last.to()) {
                        union.set(union.size() - 1, new Piece(last.from(), Math.max(last.to(), piece.to())));
                    } else {
                        union.add(piece);
                    }
                });
        return new WatchedIntervals(List.copyOf(union));
    }
}
