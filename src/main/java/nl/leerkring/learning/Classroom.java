package nl.leerkring.learning;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Following a training: opening its parts, finishing lessons, writing reflections. */
@UseCase
public class Classroom {
    private static final Duration VISIT = Duration.ofMinutes(10);

    @Inject
    Places places;

    @Inject
    Enrolments enrolments;

    @Inject
    Notes notes;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /**
     * What the learner wrote.
     *
     * @param enrolment must be the caller's: a text that waited on a shared device is not saved for somebody else
     * @param typed when, by our clock; an older text never replaces a newer one
     */
    public record WriteReflection(
            long enrolment, String slug, String part, String reflection, String text, Instant typed) {}

    /** Id of the part where the caller goes on. */
    @Permit(audited = false)
    public String resume(String slug) {
        var place = places.of(slug);
        return place.outline().resume(place.enrolment().lastPart()).id();
    }

    /** Opens a part and remembers that the caller is there. A closed part shows why it is closed, and nothing of itself. */
    @Permit(audited = false)
    public PartPage open(String slug, String partId) {
        var place = places.of(slug);
        var part = place.part(partId);
        var outline = place.outline();
        var row = outline.part(partId).orElseThrow(DomainException::notFound);
        var enrolment = place.enrolment();
        Map<String, ReflectionRow> reflections = Map.of();
        if (row.lock() == null) {
            visit(enrolment, partId);
            if (!part.reflections().isEmpty()) {
                reflections = notes.reflections(enrolment.id());
            }
        }
        return new PartPage(
                slug, enrolment.id(), enrolment.isCompleted(), place.version(), outline, row, part, reflections);
    }

    /**
     * The lesson is done.
     *
     * @return whether the training is complete
     * @throws DomainException refused when the part is closed, or is no lesson
     */
    @Permit
    public boolean finish(String slug, String partId) {
        var place = places.of(slug);
        if (!place.openPart(partId).doneBySaying()) {
            throw DomainException.refused("learning.finish.noLesson");
        }
        return milestones.reach(place, partId);
    }

    /** Saves a reflection. @throws DomainException refused beside the field when it is longer than allowed */
    @Permit
    public Saved save(WriteReflection written) {
        var place = places.at(written.slug(), written.part()).own(written.enrolment());
        var part = place.openPart(written.part());
        if (part.reflections().stream().noneMatch(asked -> asked.id().equals(written.reflection()))) {
            throw DomainException.notFound();
        }
        var text = written.text() == null ? "" : written.text().replace("\r\n", "\n");
        if (text.length() > Reflection.LONGEST) {
            throw DomainException.invalid(
                    "reflection." + written.reflection(),
                    "learning.reflection.tooLong",
                    Reflection.LONGEST,
                    text.length());
        }
        var id = place.enrolment().id();
        var now = clock.now();
        var reflection =
                notes.reflection(id, written.reflection()).orElseGet(() -> new Reflection(id, written.reflection()));
        var saved = reflection.write(text, earliest(written.typed(), now), now);
        notes.add(reflection);
        return saved;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void visit(Enrolment enrolment, String part) {
        var now = clock.now();
        if (!Objects.equals(part, enrolment.lastPart())
                || now.isAfter(enrolment.lastSeenAt().plus(VISIT))) {
            enrolments.visited(enrolment.id(), part, now);
        }
    }
}
