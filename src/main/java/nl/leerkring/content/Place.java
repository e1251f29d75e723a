package nl.leerkring.content;

/**
 * A place in a file of a package, as an editor knows it: a question by its words, a scene by its title, a piece of a lesson by its
 * heading.
 *
 * @param kind "question", "scene", "part", "heading" or "item"
 * @param id what it keeps when its words change
 * @param number from 1, among its kind in the file
 * @param title its words
 */
public record Place(String kind, String id, int number, String title) {
    /** Whether it is the same place in another version of the file. */
    boolean isSameAs(Place other) {
        return kind.equals(other.kind) && id.equals(other.id);
    }
}
