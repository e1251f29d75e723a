package nl.leerkring.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.leerkring.content.Part;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.PartPage;
import nl.leerkring.shared.DomainException;

/** Leads to a part that the caller may be in. */
@Dependent
class Stage {
    @Inject
    Classroom classroom;

    /** A part with its page. */
    record Found<T extends Part.Body>(PartPage page, T body) {
        long enrolment() {
            return page.enrolmentId();
        }
    }

    /** @throws DomainException 404 when it is no such part, refused with the reason when it is closed */
    <T extends Part.Body> Found<T> open(String slug, String partId, Class<T> kind) {
        var page = classroom.open(slug, partId);
        if (!kind.isInstance(page.part().body())) {
            throw DomainException.notFound();
        }
        if (!page.open()) {
            throw DomainException.refused(
                    page.row().lock().key(), page.row().lock().array());
        }
        return new Found<>(page, kind.cast(page.part().body()));
    }
}
