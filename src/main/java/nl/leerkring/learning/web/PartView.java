package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import nl.leerkring.content.Block;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Recording;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.Outline;
import nl.leerkring.learning.PartPage;
import nl.leerkring.learning.ReflectionRow;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** The page of one part: chooses what it includes by the kind of part, and finishes lessons. */
@Named
@RequestScoped
public class PartView {
    private static final String FOLDER = "/pages/learning/part/";
    private static final Set<String> ALONE = Set.of("quiz", "quickscan", "casus");

    @Inject
    Classroom classroom;

    @Inject
    Go go;

    @Inject
    Text text;

    @Inject
    SavedText saved;

    private PartPage page;
    private boolean missing;

    /** The part, or null when it does not exist for this learner. */
    public PartPage getPage() {
        if (page == null && !missing) {
            try {
                page = classroom.open(Faces.getRequestParameter("slug"), Faces.getRequestParameter("part"));
            } catch (DomainException refusal) {
                if (refusal.kind() != DomainException.Kind.NOT_FOUND) {
                    throw refusal;
                }
                missing = true;
            }
        }
        return page;
    }

    /** Before showing: what does not exist for this learner is not found. */
    public void enter() {
        if (getPage() == null) {
            go.end(404);
        }
    }

    /** File that shows this kind of part. */
    public String getBody() {
        if (getPage() == null) {
            return FOLDER + "none.xhtml";
        }
        return FOLDER + (page.open() ? page.part().kind() : "locked") + ".xhtml";
    }

    public List<Block> getBlocks() {
        return getPage() != null && page.part().body() instanceof Lesson lesson ? lesson.blocks() : List.of();
    }

    /** Whether the list of parts stands beside it: all parts that do not fill the screen, and what is still closed. */
    public boolean isListed() {
        return getPage() != null && (!page.open() || !ALONE.contains(page.part().kind()));
    }

    /** Whether there is a film or a story in it of which is kept what was watched. */
    public boolean isWatched() {
        return getPage() != null
                && page.open()
                && (page.part().body() instanceof Recording
                        || getBlocks().stream().anyMatch(Block.Media.class::isInstance));
    }

    /** "Les 3 van 8", or "Onderdeel 4 van 12" for what is no lesson. */
    public String getPlace() {
        var row = getPage().row();
        return row.lesson() > 0
                ? text.of("learning.place.lesson", row.lesson(), page.outline().lessons())
                : text.of(
                        "learning.place.part",
                        row.position(),
                        page.outline().progress().total());
    }

    /** "Les 4", or the title of what is no lesson. */
    public String name(Outline.PartRow row) {
        return row.lesson() > 0 ? text.of("learning.lesson", row.lesson()) : row.title();
    }

    /** "Les 4: De buurt in kaart", or the title of what is no lesson. */
    public String label(Outline.PartRow row) {
        return row.lesson() > 0 ? text.of("learning.previous.lesson", row.lesson(), row.title()) : row.title();
    }

    /** Why a part is closed. */
    public String lock(Outline.PartRow row) {
        return row.lock() == null ? "" : text.of(row.lock().key(), row.lock().array());
    }

    /** What stands in the field of a reflection: what was typed just now, else what is saved. */
    public String reflection(String id) {
        var typed = Faces.getRequestParameter("reflection." + id);
        var row = getPage().reflections().get(id);
        return typed != null ? typed : row == null ? "" : row.text();
    }

    /** "Opgeslagen om 14:32". */
    public String reflectionState(String id) {
        var row = getPage().reflections().get(id);
        return saved.at(row == null ? null : row.savedAt());
    }

    /** Saves all reflections and stays. */
    public void save() {
        if (keep()) {
            go.to(address(page.row()), "learning.saved");
        }
    }

    /** Saves all reflections, marks the lesson as done and goes to the next part. */
    public void finish() {
        if (!keep()) {
            return;
        }
        go.tried(() -> onward(classroom.finish(page.slug(), page.part().id())));
    }

    /** Goes on to the next part. @param complete whether the training is complete now; when that is new it is said */
    public void onward(boolean complete) {
        if (complete && !getPage().completed()) {
            go.to("/learning", "learning.completed.toast");
        } else {
            go.to(getPage().next() == null ? "/learning" : address(getPage().next()));
        }
    }

    public String address(Outline.PartRow row) {
        return "/learning/" + getPage().slug() + "/" + row.id();
    }

    /** Saves all reflections. @return whether nothing was refused */
    public boolean keep() {
        return go.tried(this::write);
    }

    private void write() {
        for (var question : page.part().reflections()) {
            var typed = Faces.getRequestParameter("reflection." + question.id());
            ReflectionRow before = page.reflections().get(question.id());
            var old = before == null ? "" : before.text();
            if (typed != null && !typed.replace("\r\n", "\n").equals(old)) {
                classroom.save(new Classroom.WriteReflection(
                        page.enrolmentId(), page.slug(), page.part().id(), question.id(), typed, saved.typed(0)));
            }
        }
    }
}
