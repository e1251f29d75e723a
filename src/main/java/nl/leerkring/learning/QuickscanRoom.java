package nl.leerkring.learning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.content.Part;
import nl.leerkring.content.Quickscan;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Filling in a self-scan. Only the learner sees the result. */
@UseCase
public class QuickscanRoom {
    @Inject
    Places places;

    @Inject
    Notes notes;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /** Values of statements. @param typed when, by our clock; older values never replace newer ones */
    public record FillIn(long enrolment, String slug, String part, AnswerValue values, Instant typed) {}

    /** The caller's scans at this part, in order. */
    @Permit(audited = false)
    public List<ScanRow> look(String slug, String partId) {
        var place = places.of(slug);
        scan(place.openPart(partId));
        return notes.scans(place.enrolment().id(), partId).stream()
                .map(Scan::row)
                .toList();
    }

    /** Saves what is filled in so far. */
    @Permit
    public Saved save(FillIn filled) {
        var place = places.at(filled.slug(), filled.part()).own(filled.enrolment());
        return write(place, scan(place.openPart(filled.part())), filled).saved;
    }

    /**
     * Saves and hands in: now there is a result, and the part is done.
     *
     * @throws DomainException refused while a statement has no value
     */
    @Permit
    public boolean submit(FillIn filled) {
        var place = places.at(filled.slug(), filled.part()).own(filled.enrolment());
        var quickscan = scan(place.openPart(filled.part()));
        var missing = QuickscanResult.missing(quickscan, filled.values().fields());
        if (!missing.isEmpty()) {
            throw DomainException.invalid("statement-" + missing.get(0), "learning.scan.missing", missing.size());
        }
        write(place, quickscan, filled).scan.submit(clock.now());
        return milestones.reach(place, filled.part());
    }

    private record Written(Scan scan, Saved saved) {}

    private Written write(Place place, Quickscan quickscan, FillIn filled) {
        var id = place.enrolment().id();
        var scans = notes.scans(id, filled.part());
        var last = scans.isEmpty() ? null : scans.get(scans.size() - 1);
        if (last != null && last.isSubmittedAfter(filled.typed())) {
            return new Written(last, last.write(AnswerValue.NONE, filled.typed(), clock.now()));
        }
        var scan = last == null || last.isSubmitted() ? new Scan(id, filled.part(), scans.size() + 1) : last;
        var known = known(quickscan, filled.values());
        var now = clock.now();
        var saved = scan.write(AnswerValue.of(known), filled.typed().isAfter(now) ? now : filled.typed(), now);
        notes.add(scan);
        return new Written(scan, saved);
    }

    private static HashMap<String, String> known(Quickscan quickscan, AnswerValue values) {
        var known = new HashMap<String, String>();
        quickscan.statements().forEach(statement -> {
            if (values.fields().containsKey(statement.id())) {
                known.put(statement.id(), values.field(statement.id()));
            }
        });
        known.keySet().removeAll(QuickscanResult.missing(quickscan, known));
        return known;
    }

    private static Quickscan scan(Part part) {
        if (part.body() instanceof Quickscan quickscan) {
            return quickscan;
        }
        throw DomainException.notFound();
    }
}
