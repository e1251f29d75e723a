package nl.leerkring.intervision;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.NameCard;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The gate before everything of a group, also for other features: only who is in it and accepted the agreement comes through. */
@UseCase
public class Circle {
    @Inject
    Caller caller;

    @Inject
    Groups groups;

    @Inject
    Agreements agreements;

    @Inject
    Directory directory;

    /**
     * The group as the caller may see it.
     *
     * @throws DomainException 404 for who is not in it; leads to the agreement when the version in force is not accepted
     */
    @Permit(audited = false)
    public MyGroup require(GroupId id) {
        var group = groups.find(id).orElseThrow(DomainException::notFound);
        var me = caller.requireMember();
        var seats = groups.seats(id);
        var mine = seats.stream().filter(seat -> seat.member().equals(me)).findFirst();
        if (mine.isEmpty()) {
            throw DomainException.notFound();
        }
        var inForce = agreements.inForce(id).version();
        var consent = agreements.consent(id, me, inForce);
        if (AgreementGate.of(true, inForce, consent.isPresent() ? inForce : 0) != AgreementGate.INSIDE) {
            throw DomainException.first("intervision.agreement.first", id.address("/agreement"));
        }
        return new MyGroup(
                group.facts(seats.size()),
                mine.get().isFacilitator(),
                inForce,
                consent.get().givenAt());
    }

    /** The same for who guides it. @throws DomainException 403 for other members */
    @Permit(audited = false)
    public MyGroup requireFacilitator(GroupId id) {
        var group = require(id);
        if (!group.facilitator()) {
            throw DomainException.forbidden();
        }
        return group;
    }

    /** Who is in the group, who is in it longest first. @throws DomainException as {@link #require} */
    @Permit(audited = false)
    public List<GroupMemberRow> members(GroupId id) {
        var version = require(id).agreement();
        var seats = groups.seats(id);
        var cards = directory.cards(seats.stream().map(GroupMember::member).toList());
        var agreed =
                agreements.consents(id, version).stream().map(Consent::member).collect(Collectors.toSet());
        return seats.stream()
                .map(seat -> row(seat, cards.get(seat.member()), agreed.contains(seat.member())))
                .toList();
    }

    private static GroupMemberRow row(GroupMember seat, NameCard card, boolean agreed) {
        return new GroupMemberRow(
                seat.member(),
                card == null ? "?" : card.displayName(),
                card == null ? "?" : card.initials(),
                card == null ? null : card.jobTitle(),
                seat.isFacilitator(),
                seat.joinedAt(),
                agreed);
    }
}
