package nl.leerkring.intervision;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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

    /** Everything the pages of a group show. @param members who is in it longest first */
    public record Overview(MyGroup group, List<GroupMemberRow> members, AgreementRoom.Text agreement) {}

    /** What was read to decide who comes through. */
    private record Inside(MyGroup group, List<GroupMember> seats, Agreement agreement, List<Consent> consents) {}

    /**
     * The group as the caller may see it.
     *
     * @throws DomainException 404 for who is not in it; leads to the agreement when the version in force is not accepted
     */
    @Permit(audited = false)
    public MyGroup require(GroupId id) {
        return inside(id).group();
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
        return rows(inside(id));
    }

    /** The group with its people and its agreement, in a handful of queries. @throws DomainException as {@link #require} */
    @Permit(audited = false)
    public Overview overview(GroupId id) {
        var inside = inside(id);
        return new Overview(inside.group(), rows(inside), AgreementRoom.Text.of(inside.agreement()));
    }

    private Inside inside(GroupId id) {
        var group = groups.find(id).orElseThrow(DomainException::notFound);
        var me = caller.requireMember();
        var seats = groups.seats(id);
        var mine = seats.stream().filter(seat -> seat.member().equals(me)).findFirst();
        var agreement = agreements.inForce(id);
        var consents = agreements.consents(id, agreement.version());
        var mineGiven = consents.stream()
                .filter(given -> given.member().equals(me))
                .map(Consent::givenAt)
                .findFirst();
        switch (AgreementGate.of(mine.isPresent(), mineGiven.isPresent())) {
            case OUTSIDE -> throw DomainException.notFound();
            case AGREE_FIRST -> throw DomainException.first("intervision.agreement.first", id.address("/agreement"));
            case INSIDE -> {}
        }
        var facts = group.facts(seats.size());
        var facilitator = mine.orElseThrow().isFacilitator();
        return new Inside(
                new MyGroup(facts, group.vault(), facilitator, agreement.version(), mineGiven.orElseThrow()),
                seats,
                agreement,
                consents);
    }

    private List<GroupMemberRow> rows(Inside inside) {
        var cards =
                directory.cards(inside.seats().stream().map(GroupMember::member).toList());
        var agreed = inside.consents().stream().map(Consent::member).collect(Collectors.toSet());
        return inside.seats().stream()
                .map(seat -> row(seat, Optional.ofNullable(cards.get(seat.member())), agreed.contains(seat.member())))
                .toList();
    }

    private static GroupMemberRow row(GroupMember seat, Optional<NameCard> card, boolean agreed) {
        return new GroupMemberRow(
                seat.member(),
                card.map(NameCard::displayName).orElse("?"),
                card.map(NameCard::initials).orElse("?"),
                card.map(NameCard::jobTitle).orElse(null),
                seat.isFacilitator(),
                seat.joinedAt(),
                agreed);
    }
}
