package nl.leerkring.activity;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.content.Block;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Part;
import nl.leerkring.content.Recording;
import nl.leerkring.learning.Completing;
import nl.leerkring.learning.PartPage;
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

    /** What is kept now. @param percent of the whole @param believed whether all that was reported is in it @param enough the part is done with it */
    public record Watched(int percent, boolean believed, boolean enough) {}

    /**
     * How much the caller watched of what can be watched in a part, in per cent by id; what was not begun is left out.
     *
     * @param page as the classroom opened it for the caller
     */
    @Permit(audited = false)
    public Map<String, Integer> percents(PartPage page) {
        var lengths = media(page.part().body()).collect(Collectors.toMap(Block.Media::id, Block.Media::seconds));
        return traces.watches(page.enrolmentId(), lengths.keySet()).stream()
                .collect(Collectors.toMap(
                        Watch::media, watch -> watch.intervals().percent(lengths.get(watch.media()))));
    }

    /**
     * Keeps what was watched; when it is enough of a part that is a film of its own, the part is done. What goes faster than time is
     * not counted, but the time from here on is: a device that had no connection tells it again.
     *
     * @throws DomainException 404 when there is no such film or it is another's place
     */
    @Permit(audited = false)
    public Watched report(ReportWatched report) {
        var found = stage.open(report.slug(), report.part(), Part.Body.class);
        if (found.enrolment() != report.enrolment()) {
            throw DomainException.notFound();
        }
        var media = media(found.body())
                .filter(film -> film.id().equals(report.media()))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        var watch = traces.watch(new Watch(found.enrolment(), media.id(), clock.now()));
        var believed = watch.report(WatchedIntervals.parse(report.pieces()).within(media.seconds()), clock.now());
        var percent = watch.intervals().percent(media.seconds());
        var enough = found.body() instanceof Recording recording && percent >= recording.watchPercent();
        if (enough) {
            completing.done(report.slug(), report.part(), Recording.class);
        }
        return new Watched(percent, believed, enough);
    }

    /** The text was read: that is as good as watching. */
    @Permit
    public void read(String slug, String part) {
        completing.done(slug, part, Recording.class);
    }

    private static Stream<Block.Media> media(Part.Body body) {
        if (body instanceof Lesson lesson) {
            return lesson.blocks().stream()
                    .filter(Block.Media.class::isInstance)
                    .map(Block.Media.class::cast);
        }
        return body instanceof Recording recording ? Stream.of(recording.media()) : Stream.empty();
    }
}
