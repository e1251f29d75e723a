package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.leerkring.learning.TrainingCompleted;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** Things that people did, told as other features tell them, for tests in the server. */
@ApplicationScoped
public class LedgerFixture {
    private static final AtomicLong ENROLMENT = new AtomicLong(7_000_000_000L);

    @Inject
    Event<Object> events;

    @Inject
    Versions versions;

    @Inject
    Clock clock;

    @Inject
    Facts facts;

    @Inject
    LedgerBook book;

    @Inject
    Bookkeeping bookkeeping;

    @Inject
    Statements statements;

    @Inject
    Hearing hearing;

    /** Somebody completed a shipped training. */
    @Transactional
    public void completes(MemberId member, String slug, Instant at) {
        completes(member, slug, at, false);
    }

    /** The same, after which something else fails. */
    @Transactional
    public void completes(MemberId member, String slug, Instant at, boolean fails) {
        var version = versions.current(new TrainingSlug(slug)).orElseThrow();
        events.fire(new TrainingCompleted(
                ENROLMENT.incrementAndGet(), member, version.id(), at.minusSeconds(3600), at, 80));
        if (fails) {
            throw new IllegalStateException("something else failed");
        }
    }

    /** The ledger hears of a completion, and nobody else: no certificate, no mail. */
    @Transactional
    public void hears(MemberId member, String slug, Instant at) {
        var version = versions.current(new TrainingSlug(slug)).orElseThrow();
        hearing.completed(new TrainingCompleted(
                ENROLMENT.incrementAndGet(), member, version.id(), at.minusSeconds(3600), at, 80));
    }

    /** Many meetings, entered at once. */
    @Transactional
    public void meetings(MemberId member, int count) {
        IntStream.range(0, count)
                .forEach(i -> facts.add(
                        member,
                        new Fact(
                                "meeting:" + i,
                                1,
                                Fact.Kind.INTERVISION,
                                "Groep",
                                List.of("group:1"),
                                clock.now().minusSeconds(3600L * (i + 1)),
                                60,
                                false,
                                new Fact.Setting(5, false, false, true),
                                null),
                        "",
                        clock.now()));
        bookkeeping.post(member);
    }

    /** Computes again. @return how many lines that wrote */
    @Transactional
    public int again(MemberId member) {
        var posting = bookkeeping.post(member);
        return posting.counter().size() + posting.added().size();
    }

    /** Any change of a row. */
    @Transactional
    public int change(String sql, Object... values) {
        return statements.run(sql, values);
    }

    /** All of a file, as it is downloaded. */
    public byte[] content(EvidenceDesk desk, long id) {
        var all = new java.io.ByteArrayOutputStream();
        var file = desk.file(id);
        for (int piece = 0; piece < file.pieces(); piece++) {
            all.writeBytes(desk.piece(id, piece));
        }
        return all.toByteArray();
    }

    /** What the ledger says. */
    public List<Outcome> says(MemberId member) {
        return book.holding(member).stream().map(Posting.Entry::outcome).toList();
    }

    static EvidenceFile pdf() {
        return new EvidenceFile("../bewijs.exe", "%PDF-1.7 proef".getBytes(StandardCharsets.US_ASCII));
    }
}
