package nl.leerkring.intervision;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The agreement of a group: read and accepted by everyone in it, before anything else; changed by who guides it. */
@UseCase
public class AgreementRoom {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    Groups groups;

    @Inject
    Agreements agreements;

    @Inject
    GroupMails mails;

    @Inject
    Event<Object> events;

    /** A version of the agreement. */
    public record Text(int version, String content, Instant writtenAt) {
        static Text of(Agreement agreement) {
            return new Text(agreement.version(), agreement.content(), agreement.writtenAt());
        }

        /** One rule a line. */
        public List<String> rules() {
            return Arrays.stream(content.split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * The agreement as a member sees it.
     *
     * @param agreedAt when the viewer accepted this version, or null
     * @param before whether the viewer accepted an earlier version
     * @param earlier versions, newest first
     */
    public record Page(
            GroupId group,
            String name,
            boolean closed,
            boolean facilitator,
            Text text,
            Instant agreedAt,
            boolean before,
            List<Text> earlier) {}

    /** For everyone in the group, whether they accepted it or not. @throws DomainException 404 for others */
    @Permit(audited = false)
    public Page read(GroupId id) {
        var group = groups.find(id).orElseThrow(DomainException::notFound);
        var me = caller.requireMember();
        var seat = groups.seat(id, me).orElseThrow(DomainException::notFound);
        var versions = agreements.of(id).stream().map(Text::of).toList();
        var text = versions.get(0);
        var agreedAt = agreements.consent(id, me, text.version()).map(Consent::givenAt);
        return new Page(
                id,
                group.name(),
                group.isClosed(),
                seat.isFacilitator(),
                text,
                agreedAt.orElse(null),
                agreedAt.isEmpty() && versions.size() > 1 && everAgreed(id, versions),
                versions.subList(1, versions.size()));
    }

    /** Accepts; twice is once. @param version that was read @throws DomainException refused when it is no longer in force */
    @Permit
    public void accept(GroupId id, int version) {
        var group = groups.lock(id);
        var me = caller.requireMember();
        groups.seat(id, me).orElseThrow(DomainException::notFound);
        group.requireOpen();
        if (agreements.inForce(id).version() != version) {
            throw DomainException.refused("intervision.agreement.changed");
        }
        if (agreements.consent(id, me, version).isEmpty()) {
            agreements.add(new Consent(id, me, version, clock.now()));
            events.fire(new AgreementAccepted(id, me, clock.now()));
        }
    }

    /** Writes the next version; everyone accepts it before going on. The same text again changes nothing. */
    @Permit
    public void write(GroupId id, String content) {
        var group = groups.lock(id);
        circle.requireFacilitator(id).requireOpen();
        var present = agreements.inForce(id);
        var next = new Agreement(id, present.version() + 1, content, caller.requireMember(), clock.now());
        if (next.content().equals(present.content())) {
            return;
        }
        agreements.add(next);
        var others = groups.seats(id).stream()
                .map(GroupMember::member)
                .filter(member -> !member.equals(caller.requireMember()))
                .toList();
        mails.tell("intervisionAgreement", group, others, "/agreement");
    }

    private boolean everAgreed(GroupId id, List<Text> versions) {
        return versions.stream()
                .skip(1)
                .anyMatch(version -> agreements
                        .consent(id, caller.requireMember(), version.version())
                        .isPresent());
    }
}
