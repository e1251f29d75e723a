package nl.leerkring.content;

import java.util.List;

/** A self-scan: statements on one scale, per area, with a profile as result. */
public record Quickscan(
        String intro, List<Level> scale, List<Area> areas, List<Statement> statements, List<Profile> profiles)
        implements Part.Body {
    /** A point of the scale. */
    public record Level(int value, String label) {}

    /** A subject of the scan, with advice for a low and a high score. */
    public record Area(String id, String title, String low, String high) {}

    /** A statement about one's own work. */
    public record Statement(String id, String area, String text) {}

    /** The outcome from this percentage of all points on. */
    public record Profile(int from, String title, String text) {}
}
