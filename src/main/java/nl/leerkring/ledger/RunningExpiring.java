package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.learning.Followers;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Accreditations that end, of trainings that people with a registration follow now: completed later they bring nothing. */
@ApplicationScoped
class RunningExpiring implements Expiring {
    private static final int MONTHS = 6;
    private static final String SELECT = "select distinct r.member, o.subject, o.title, o.valid_until, o.register"
            + " from ledger_offer o join ledger_registration r on r.register = o.register and r.ended_at is null"
            + " and o.valid_until between r.begins_on and r.ends_on"
            + " where o.withdrawn_at is null and o.subject like 'training:%' and o.valid_until between ?1 and ?2"
            + " and not exists (select 1 from ledger_offer n where n.withdrawn_at is null and n.subject = o.subject"
            + " and n.register = o.register and (n.valid_until is null or n.valid_until > o.valid_until))";

    @Inject
    Statements statements;

    @Inject
    Followers followers;

    @Inject
    Clock clock;

    @Override
    public List<Ending> of(MemberId member) {
        var today = clock.today();
        var rows = statements.rows(SELECT + " and r.member = ?3", today, today.plusMonths(MONTHS), member.value());
        var busy = rows.isEmpty() ? Set.<String>of() : followers.busy(member);
        return rows.stream()
                .filter(row -> busy.contains(slug(row)))
                .map(RunningExpiring::ending)
                .toList();
    }

    /** The same of somebody of whom everything is known. @param around accreditations of the own registers @param busy slugs */
    static List<Ending> of(
            MemberId member, List<Holding> held, List<OfferRow> around, Set<String> busy, LocalDate today) {
        var running = around.stream()
                .filter(row -> row.offer().subject().startsWith(Subjects.TRAINING)
                        && busy.contains(row.offer().subject().split(":")[1]))
                .toList();
        return running.stream()
                .filter(row -> ends(row.offer(), today)
                        && held.stream()
                                .anyMatch(
                                        one -> one.register().equals(row.offer().register())
                                                && one.holds(row.offer().until())))
                .filter(row -> running.stream().noneMatch(other -> outlives(other.offer(), row.offer())))
                .map(row -> ending(
                        member,
                        row.offer().register(),
                        row.offer().subject(),
                        row.title(),
                        row.offer().until()))
                .distinct()
                .toList();
    }

    private static boolean ends(Offer offer, LocalDate today) {
        return offer.until() != null
                && !offer.until().isBefore(today)
                && !offer.until().isAfter(today.plusMonths(MONTHS));
    }

    private static boolean outlives(Offer other, Offer offer) {
        return other.subject().equals(offer.subject())
                && other.register().equals(offer.register())
                && (other.until() == null || other.until().isAfter(offer.until()));
    }

    @Override
    public List<Ending> between(LocalDate first, LocalDate last) {
        var rows = statements.rows(SELECT, first, last);
        var busy = rows.stream()
                .map(RunningExpiring::slug)
                .distinct()
                .collect(Collectors.toMap(slug -> slug, followers::busy));
        return rows.stream()
                .map(RunningExpiring::ending)
                .filter(one -> busy.get(one.link().replace("/learning/", "")).contains(one.member()))
                .toList();
    }

    private static String slug(Object[] row) {
        return ((String) row[1]).split(":")[1];
    }

    private static Ending ending(Object[] row) {
        return ending(
                new MemberId(Statements.id(row[0])),
                (String) row[4],
                (String) row[1],
                (String) row[2],
                Statements.day(row[3]));
    }

    private static Ending ending(MemberId member, String register, String subject, String title, LocalDate until) {
        return new Ending(
                member,
                Kind.ACCREDITATION,
                register + ":" + subject,
                title,
                until,
                "/learning/" + subject.split(":")[1],
                USUAL);
    }
}
