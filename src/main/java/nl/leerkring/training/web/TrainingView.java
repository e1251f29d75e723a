package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.content.Block;
import nl.leerkring.content.Lesson;
import nl.leerkring.training.Catalogue;
import nl.leerkring.training.TrainingVersion;
import org.omnifaces.util.Faces;

/** The public page of one training. */
@Named
@RequestScoped
public class TrainingView {
    @Inject
    Catalogue catalogue;

    private TrainingVersion version;

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
}
