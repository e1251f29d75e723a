package nl.leerkring.training;

import java.util.List;
import nl.leerkring.content.Part;
import nl.leerkring.content.TrainingContent;

/**
 * A draft or a version as a learner would see it; nothing of it is kept.
 *
 * @param number of the version it is, or becomes
 * @param draft whether it is not published
 */
public record EditorialPreview(String slug, int number, boolean draft, TrainingContent content) {
    /** All parts in order. */
    public List<Part> parts() {
        return content.modules().stream()
                .flatMap(module -> module.parts().stream())
                .toList();
    }

    /** What it is called. */
    public String title() {
        return content.about().title().isEmpty() ? slug : content.about().title();
    }
}
