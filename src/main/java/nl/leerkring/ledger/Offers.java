package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.shared.MemberId;

/** All accreditations that were not withdrawn. */
@Dependent
class Offers {
    private static final String SELECT =
            "select o.id, o.subject, o.register, o.category, o.course, o.points, o.valid_from,"
                    + " o.valid_until, o.tested, o.title, o.link, o.added_by from ledger_offer o where o.withdrawn_at is null ";
    private static final String OF_MEMBER = "o.subject in (select s.subject from ledger_subject s where s.member = ?1)";

    @Inject
    Statements statements;

    /** Of everything that a member did. */
    List<Offer> of(MemberId member) {
        return read(SELECT + "and " + OF_MEMBER, member.value()).stream()
                .map(OfferRow::offer)
                .toList();
    }

    /** Of everything that a member did, and of what somebody can do from today on for a register of the member. */
    List<OfferRow> around(MemberId member, LocalDate today) {
        return read(
                SELECT + "and (" + OF_MEMBER
                        + " or o.register in (select r.register from ledger_registration r where r.member = ?1 and r.ended_at is null)"
                        + " and (o.valid_until is null or o.valid_until >= ?2)) order by o.title, o.id",
                member.value(),
                today);
    }

    /** All, the one that was added last first. */
    List<OfferRow> all() {
        return read(SELECT + "order by o.id desc");
    }

    /** Of this, in this register. */
    List<Offer> of(String subject, String register) {
        return read(SELECT + "and o.subject = ?1 and o.register = ?2", subject, register).stream()
                .map(OfferRow::offer)
                .toList();
    }

    /** Whether the very same stands there, also when it was withdrawn: a package is not believed twice. */
    boolean known(Offer offer) {
        return !statements
                .column(
                        "select id from ledger_offer where subject = ?1 and register = ?2 and category = ?3 and course = ?4"
                                + " and points = ?5 and added_by is null",
                        offer.subject(),
                        offer.register(),
                        offer.category(),
                        offer.course(),
                        offer.points())
                .isEmpty();
    }

    /** @param by who added it, or null when it comes from a package */
    void add(OfferRow row, MemberId by, Instant now) {
        var offer = row.offer();
        statements.run(
                "insert into ledger_offer (subject, title, link, register, category, course, points, valid_from, valid_until,"
                        + " tested, added_by, added_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                offer.subject(),
                row.title(),
                row.link(),
                offer.register(),
                offer.category(),
                offer.course(),
                offer.points(),
                offer.from(),
                offer.until(),
                offer.test() ? 1 : 0,
                by == null ? null : by.value(),
                now);
        touch(offer.subject());
    }

    /** @return whether there was something to withdraw */
    boolean withdraw(long id, Instant now) {
        statements
                .column("select subject from ledger_offer where id = ?1 and withdrawn_at is null", id)
                .forEach(subject -> touch((String) subject));
        return statements.run(
                        "update ledger_offer set withdrawn_at = ?2 where id = ?1 and withdrawn_at is null", id, now)
                > 0;
    }

    /** Everybody who did it is computed again, soon. */
    private void touch(String subject) {
        statements.run(
                "insert ignore into ledger_due (member) select member from ledger_subject where subject = ?1", subject);
    }

    private List<OfferRow> read(String sql, Object... values) {
        return statements.rows(sql, values).stream().map(Offers::row).toList();
    }

    private static OfferRow row(Object[] row) {
        var offer = new Offer(
                Statements.id(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (BigDecimal) row[5],
                Statements.day(row[6]),
                Statements.day(row[7]),
                Statements.yes(row[8]));
        return new OfferRow(offer, (String) row[9], (String) row[10], row[11] == null);
    }
}
