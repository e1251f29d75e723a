package nl.leerkring.proof;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.meeting.OwnVaults;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;

/** Reflections, which only who wrote them reads. */
@Dependent
class Reflections {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    OwnVaults own;

    @Inject
    Vault vault;

    Optional<ReflectionText> read(MeetingId meeting, MemberId member) {
        return find(meeting, member)
                .map(kept -> new ReflectionText(
                        open(meeting, member, "technical", kept.technical()),
                        open(meeting, member, "normative", kept.normative()),
                        open(meeting, member, "personal", kept.personal())));
    }

    void write(MeetingId meeting, MemberId member, ReflectionText text, Instant now) {
        var kept = find(meeting, member).orElseGet(() -> {
            var added = new OwnReflection(meeting, member, now);
            database.persist(added);
            return added;
        });
        kept.say(
                seal(meeting, member, "technical", text.technical()),
                seal(meeting, member, "normative", text.normative()),
                seal(meeting, member, "personal", text.personal()),
                now);
    }

    /** Who has no account any more has no reflections; the key goes with the own vault. */
    void forget(@Observes AccountRemoved gone) {
        database.createQuery("delete from OwnReflection r where r.member = :member")
                .setParameter("member", gone.member())
                .executeUpdate();
    }

    private Optional<OwnReflection> find(MeetingId meeting, MemberId member) {
        return database.createQuery(
                        "select r from OwnReflection r where r.meeting = :meeting and r.member = :member",
                        OwnReflection.class)
                .setParameter("meeting", meeting.value())
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    private byte[] seal(MeetingId meeting, MemberId member, String part, String text) {
        return text == null ? null : vault.seal(own.require(member), place(meeting, part), text);
    }

    private String open(MeetingId meeting, MemberId member, String part, byte[] sealed) {
        return sealed == null ? null : vault.open(own.require(member), place(meeting, part), sealed);
    }

    private static String place(MeetingId meeting, String part) {
        return "reflection:" + meeting + "." + part;
    }
}
