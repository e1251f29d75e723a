package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.content.Block;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Part;
import nl.leerkring.content.Quiz;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Text;
import nl.leerkring.training.Editorial;
import nl.leerkring.training.EditorialPreview;
import org.omnifaces.util.Faces;

/** A part as a learner would see it; nothing can be given and nothing is kept. */
@Named
@RequestScoped
public class PreviewView {
    @Inject
    Editorial editorial;

    @Inject
    Text text;

    private EditorialPreview preview;
    private Part part;

    public EditorialPreview getPreview() {
        if (preview == null) {
            preview = editorial.preview(Faces.getRequestParameter("slug"));
        }
        return preview;
    }

    /** The part of the address, or the first. */
    public Part getPart() {
        if (part == null) {
            var id = Faces.getRequestParameter("part");
            part = getPreview().parts().stream()
                    .filter(one -> id == null || one.id().equals(id))
                    .findFirst()
                    .orElseThrow(DomainException::notFound);
        }
        return part;
    }

    /** From 1. */
    public int getPosition() {
        return getPreview().parts().indexOf(getPart()) + 1;
    }

    public Part getPrevious() {
        return at(getPosition() - 2);
    }

    public Part getNext() {
        return at(getPosition());
    }

    private Part at(int index) {
        var parts = getPreview().parts();
        return index < 0 || index >= parts.size() ? null : parts.get(index);
    }

    /** The page of a part. */
    public String address(Part one) {
        return "/training/editorial/" + getPreview().slug() + "/preview/" + one.id();
    }

    public List<Block> getBlocks() {
        return getPart().body() instanceof Lesson lesson ? lesson.blocks() : List.of();
    }

    /** All questions of a test with their answers. */
    public List<PreviewQuestion> getQuestions() {
        return getPart().body() instanceof Quiz quiz
                ? quiz.questions().stream()
                        .map(question -> PreviewQuestion.of(question, text))
                        .toList()
                : List.of();
    }
}
