package nl.leerkring.activity;

import jakarta.inject.Inject;
import nl.leerkring.content.Block;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Part;
import nl.leerkring.content.Recording;
import nl.leerkring.learning.Completing;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Watching films and listening to stories: the pieces that were watched are kept, and reading the text is an equal way. */
@UseCase
public class ViewingRoom {
    @Inject
    Stage stage;

    @Inject
    Traces traces;

    @Inject
    Completing completing;

    @Inject
    Clock clock;

    /** Pieces that were watched, as "0-12,30-45" in seconds. @param enrolment must be the caller's */
    public record ReportWatched(long enrolment, String slug, String part, String media, String pieces) {}

    /** How much of it the caller watched, in per cent. */
    @Permit(audited = false)
    public int percent(String slug, String part) {
        var found = stage.open(slug, part, Recording.class);
        var media = found.body().media();
        return traces.watch(found.enrolment(), media.id())
                .map(watch -> watch.intervals().percent(media.seconds()))
                .orElse(0);
    }

    /**
     * Keeps what was watched; when it is enough, the part is done.
     *
     * @return per cent of the whole
     * @throws DomainException 404 when there is no such film or it is another's place; refused when it goes faster than time
     */
    @Permit(audited = false)
    public int report(ReportWatched report) {
        var found = stage.open(report.slug(), report.part(), Part.Body.class);
        if (found.enrolment() != report.enrolment()) {
            throw DomainException.notFound();
        }
        var media = media(found.body(), report.media());
        var watch = traces.watch(found.enrolment(), media.id())
                .orElseGet(() -> new Watch(found.enrolment(), media.id(), clock.now()));
        if (!watch.report(WatchedIntervals.parse(report.pieces()).within(media.seconds()), clock.now())) {
            throw DomainException.refused("activity.watch.fast");
        }
        traces.add(watch);
        var percent = watch.intervals().percent(media.seconds());
        if (found.body() instanceof Recording recording && percent >= recording.watchPercent()) {
            completing.done(report.slug(), report.part(), Recording.class);
        }
        return percent;
    }

    /** The text was read: that is as good as watching. */
    @Permit
    public void read(String slug, String part) {
        completing.done(slug, part, Recording.class);
    }

    private static Block.Media media(Part.Body body, String id) {
        if (body instanceof Recording recording && recording.media().id().equals(id)) {
            return recording.media();
        }
        if (body instanceof Lesson lesson) {
            return lesson.blocks().stream()
                    .filter(block ->
                            block instanceof Block.Media found && found.id().equals(id))
                    .map(Block.Media.class::cast)
                    .findFirst()
                    .orElseThrow(DomainException::notFound);
        }
        throw DomainException.notFound();
    }
}
