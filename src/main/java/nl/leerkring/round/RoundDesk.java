package nl.leerkring.round;

import java.util.List;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.method.Writing;

/**
 * Everything a person sees of a round: the picture, what is written, and the signs that came in.
 *
 * @param me id of who looks
 * @param stepId step that is done now; what is written goes there
 * @param writing what the method has written in this step, or null; then there is an own note
 * @param mine own cards of this step, or the own note
 * @param shared cards that may be read now, of others and of this person in other steps, newest step first
 * @param sortable whether this person sorts cards in this step
 * @param terms whether people take part when it suits them, until the term of each step
 * @param chairAway whether another may take the lead
 * @param missing names of who still has to write before the step is done, in a round with terms
 * @param signals signs of others, newest first; for the chair only
 */
public record RoundDesk(
        long round,
        long me,
        GroupId group,
        String groupName,
        String method,
        RoundPicture picture,
        String stepId,
        Writing writing,
        List<CardRow> mine,
        List<Pile> shared,
        boolean sortable,
        boolean terms,
        boolean chairAway,
        List<String> missing,
        List<Signal> signals) {
    /** A card. @param pile place of its pile, from 0; -1 when it lies in none @param own whether only its writer reads it */
    public record CardRow(long id, String author, String words, int pile, boolean own) {}

    /** Cards that lie together. @param title step, or name of the pile */
    public record Pile(String step, String title, List<String> piles, List<CardRow> cards) {}

    /** A sign to the chair. */
    public record Signal(String name, String words) {}

    /** Whether this person writes cards for others in this step. */
    public boolean isWriter() {
        return writing != null;
    }
}
