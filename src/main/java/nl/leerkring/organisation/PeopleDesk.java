package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Who belongs to an organisation, for its managers: inviting, teams, managing together, ending. */
@UseCase
public class PeopleDesk {
    /** So many mails one person can cause in a day one by one; for more there are lists. */
    static final int A_DAY = 100;

    /** So many waiting invitations are shown. */
    static final int SHOWN = 200;

    private static final int YEARS_AHEAD = 5;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Premises premises;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Roll roll;

    @Inject
    Invitations invitations;

    @Inject
    Inviting inviting;

    @Inject
    Belongings belongings;

    @Inject
    Directory directory;

    @Inject
    OrganisationMails mails;

    @Inject
    Asking asking;

    /** An invitation that waits for an answer. */
    public record Waiting(long id, String email, boolean manager, Instant invitedAt, Instant expiresAt) {}

    /** One page of who belongs to it now. */
    @Permit(audited = false)
    public PeoplePage list(String slug, PeopleFilter filter) {
        return roll.page(premises.requireManager(slug).id(), filter, clock.now());
    }

    /** One of them. @throws DomainException 404 for who does not belong to it now */
    @Permit(audited = false)
    public PersonRow person(String slug, long id) {
        return roll.person(premises.requireManager(slug).id(), id, clock.now()).orElseThrow(DomainException::notFound);
    }

    /** The newest invitations that wait for an answer. */
    @Permit(audited = false)
    public List<Waiting> waiting(String slug) {
        return invitations.open(premises.requireManager(slug).id(), clock.now(), SHOWN).stream()
                .map(one -> new Waiting(one.id(), one.email(), one.isManager(), one.invitedAt(), one.expiresAt()))
                .toList();
    }

    /** Mails an invitation to an address, whether it has an account or not. @throws DomainException beside the field */
    @Permit
    public void invite(String slug, String email, boolean manager, Long team) {
        var organisation = premises.lockManaged(slug);
        var tidy = EmailAddress.require("email", email);
        requireTeam(organisation.id(), team);
        var now = clock.now();
        directory
                .byEmail(tidy)
                .map(Person::id)
                .flatMap(known -> people.present(organisation.id(), known, now))
                .ifPresent(inside -> {
                    throw DomainException.invalid("email", "organisation.invite.inside");
                });
        if (invitations.open(organisation.id(), tidy, now).isPresent()) {
            throw DomainException.invalid("email", "organisation.invite.twice");
        }
        var me = caller.requireMember();
        if (invitations.invitedBy(me, now.minus(Duration.ofDays(1))) >= A_DAY) {
            throw DomainException.invalid("email", "organisation.invite.tooMany", A_DAY);
        }
        inviting.invite(organisation, new Invitation.Guest(tidy, null, manager, team, null), me);
    }

    /** Takes an invitation back; its link stops working. @throws DomainException 404 when it is none of this organisation */
    @Permit
    public void revoke(String slug, long invitation) {
        var organisation = premises.lockManaged(slug);
        invitations
                .find(invitation)
                .filter(found -> found.organisation().equals(organisation.id()))
                .orElseThrow(DomainException::notFound)
                .revoke(clock.now());
    }

    /** Puts somebody in a team. @param team null for none @throws DomainException 404 when it is none of this organisation */
    @Permit
    public void move(String slug, long person, Long team) {
        var organisation = premises.lockManaged(slug);
        requireTeam(organisation.id(), team);
        var found = require(organisation, person);
        found.work(team);
        asking.catchUp(found);
    }

    /** Somebody manages it too; twice is once. */
    @Permit
    public void promote(String slug, long person) {
        var organisation = premises.lockManaged(slug);
        var found = require(organisation, person);
        if (!found.isManager()) {
            belongings.manage(found, caller.requireMember());
            mails.tell("organisationPromoted", organisation.facts(), found.member(), "");
        }
    }

    /** Somebody manages it no longer and stays. @throws DomainException refused for the last manager */
    @Permit
    public void demote(String slug, long person) {
        var organisation = premises.lockManaged(slug);
        var found = require(organisation, person);
        if (found.isManager()) {
            belongings.stepBack(found);
        }
    }

    /**
     * Somebody belongs to it no longer after a day. They hear of it by mail.
     *
     * @param lastDay null for at once
     * @throws DomainException beside the field, refused for the last manager
     */
    @Permit
    public void end(String slug, long person, LocalDate lastDay) {
        var organisation = premises.lockManaged(slug);
        var found = require(organisation, person);
        var today = clock.today();
        if (lastDay != null && (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(YEARS_AHEAD)))) {
            throw DomainException.invalid("lastDay", "organisation.error.lastDay");
        }
        var at = lastDay == null
                ? clock.now()
                : lastDay.plusDays(1).atStartOfDay(Clock.ZONE).toInstant();
        belongings.leave(found, at);
        mails.tell("organisationEnded", organisation.facts(), found.member(), null);
    }

    private OrganisationMember require(Organisation organisation, long person) {
        return people.find(organisation.id(), person)
                .filter(found -> found.isPresent(clock.now()))
                .orElseThrow(DomainException::notFound);
    }

    private void requireTeam(OrganisationId organisation, Long team) {
        if (team != null) {
            organisations.team(organisation, team).orElseThrow(DomainException::notFound);
        }
    }
}
