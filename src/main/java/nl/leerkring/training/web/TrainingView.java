package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.content.Block;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Part;
import nl.leerkring.content.Quickscan;
import nl.leerkring.content.Quiz;
import nl.leerkring.shared.web.Text;
import nl.leerkring.training.Catalogue;
import nl.leerkring.training.TrainingVersion;
import org.omnifaces.util.Faces;

/** The public page of one training. */
@Named
@RequestScoped
public class TrainingView {
    /** Kinds of blocks worth telling beforehand. */
    private static final List<String> TOLD = List.of("video", "worked", "reflection");
    /** What stands before a part that is no lesson. */
    private static final Map<String, String> ICONS = Map.of(
            "quiz", "list",
            "casus", "message-circle",
            "recording", "play",
            "checklist", "check",
            "links", "book-open",
            "downloads", "download",
            "assignment", "calendar",
            "meeting", "users");

    @Inject
    Catalogue catalogue;

    @Inject
    Text text;

    private TrainingVersion version;
    private Map<String, Integer> numbers;

    public TrainingVersion getVersion() {
        if (version == null) {
            version = catalogue.page(Faces.getRequestParameter("slug"));
        }
        return version;
    }

    /** Minutes of all parts together. */
    public int getMinutes() {
        return getVersion().minutes();
    }

    public int getParts() {
        return getVersion().parts().size();
    }

    /** Whether there are films in it: then they have captions. */
    public boolean isCaptioned() {
        return getVersion().parts().stream()
                .filter(part -> part.body() instanceof Lesson)
                .flatMap(part -> ((Lesson) part.body()).blocks().stream())
                .anyMatch(Block.Video.class::isInstance);
    }

    /** Number of a lesson through all modules, as in the lesson itself; 0 for what is no lesson. */
    public int number(Part part) {
        if (numbers == null) {
            numbers = new HashMap<>();
            getVersion().parts().stream()
                    .filter(other -> other.body() instanceof Lesson)
                    .forEach(lesson -> numbers.put(lesson.id(), numbers.size() + 1));
        }
        return numbers.getOrDefault(part.id(), 0);
    }

    /** Icon for a part that is no lesson. */
    public String icon(Part part) {
        return ICONS.getOrDefault(part.kind(), "pencil");
    }

    /** What one does in a part, in a few words: "Lezen, een film, een vraag voor jezelf". */
    public String hint(Part part) {
        if (part.body() instanceof Lesson lesson) {
            var kinds = lesson.blocks().stream().map(Block::kind).toList();
            return Stream.concat(Stream.of("lesson"), TOLD.stream().filter(kinds::contains))
                    .map(kind -> text.of("training.has." + kind))
                    .collect(Collectors.joining(", "));
        }
        if (part.body() instanceof Quiz quiz) {
            return text.of(
                    quiz.passPercent() == 0 ? "training.has.practice" : "training.has.test",
                    quiz.asked(),
                    quiz.passPercent());
        }
        return part.body() instanceof Quickscan scan
                ? text.of("training.has.quickscan", scan.statements().size())
                : text.of("training.kind." + part.kind());
    }
}
