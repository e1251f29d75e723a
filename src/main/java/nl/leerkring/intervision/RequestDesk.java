package nl.leerkring.intervision;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Asking to come into a group, and the answer of who guides it. */
@UseCase
public class RequestDesk {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    Groups groups;

    @Inject
    Doors doors;

    @Inject
    Organisations organisations;

    @Inject
    Seating seating;

    @Inject
    Directory directory;

    @Inject
    GroupMails mails;

    /** A request as who guides the group sees it. @param job what the asker told about work, or null */
    public record Row(long id, String name, String initials, String job, String motivation, Instant askedAt) {}

    /** A group somebody may ask to come into. @throws DomainException 404 when they may not know it */
    @Permit(audited = false)
    public GroupFacts group(GroupId id) {
        return groups.find(id)
                .map(found -> found.facts(groups.count(id)))
                .filter(facts -> JoinPolicy.visible(facts, standing(id)))
                .orElseThrow(DomainException::notFound);
    }

    /** Asks. @throws DomainException 404 when they may not know the group, refused when they cannot ask, or beside the field */
    @Permit
    public void ask(GroupId id, String motivation) {
        group(id);
        var group = groups.lock(id);
        JoinPolicy.refusal(group.facts(groups.count(id)), standing(id)).ifPresent(key -> {
            throw DomainException.refused(key);
        });
        doors.add(new GroupRequest(id, caller.requireMember(), motivation, clock.now()));
        var guides = groups.seats(id).stream()
                .filter(GroupMember::isFacilitator)
                .map(GroupMember::member)
                .toList();
        mails.tell("intervisionRequest", group, guides, "/members");
    }

    /** Takes the own request back. @throws DomainException 404 when there is none */
    @Permit
    public void withdraw(GroupId id) {
        groups.lock(id);
        doors.waiting(id, caller.requireMember())
                .orElseThrow(DomainException::notFound)
                .withdraw(clock.now());
    }

    /** Requests that wait. @throws DomainException as {@link Circle#requireFacilitator} */
    @Permit(audited = false)
    public List<Row> waiting(GroupId id) {
        circle.requireFacilitator(id);
        var waiting = doors.waitingIn(id);
        var cards = directory.cards(waiting.stream().map(GroupRequest::member).toList());
        return waiting.stream()
                .filter(request -> cards.containsKey(request.member()))
                .map(request -> {
                    var card = cards.get(request.member());
                    return new Row(
                            request.id(),
                            card.displayName(),
                            card.initials(),
                            card.jobTitle(),
                            request.motivation(),
                            request.askedAt());
                })
                .toList();
    }

    /** Lets the asker in. @throws DomainException 404, refused when it is full, closed or answered */
    @Permit
    public void accept(GroupId id, long request) {
        var group = lockGuided(id);
        var asked = own(id, request);
        asked.accept(caller.requireMember(), clock.now());
        seating.join(group, asked.member(), GroupRole.MEMBER);
        mails.tell("intervisionAccepted", group, List.of(asked.member()), "");
    }

    /** Does not let the asker in. */
    @Permit
    public void decline(GroupId id, long request) {
        var group = lockGuided(id);
        var asked = own(id, request);
        asked.decline(caller.requireMember(), clock.now());
        mails.tell("intervisionDeclined", group, List.of(asked.member()), null);
    }

    private GroupRequest own(GroupId id, long request) {
        return doors.request(request).filter(found -> found.group().equals(id)).orElseThrow(DomainException::notFound);
    }

    private JoinPolicy.Standing standing(GroupId id) {
        var me = caller.requireMember();
        return new JoinPolicy.Standing(
                groups.seat(id, me).isPresent(), doors.waiting(id, me).isPresent(), organisations.of(me));
    }

    private IntervisionGroup lockGuided(GroupId id) {
        var group = groups.lock(id);
        circle.requireFacilitator(id).requireOpen();
        return group;
    }
}
