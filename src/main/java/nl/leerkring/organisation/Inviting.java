package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Writes an invitation and mails it, whoever wants it. */
@Dependent
class Inviting {
    @Inject
    Clock clock;

    @Inject
    Invitations invitations;

    @Inject
    OrganisationMails mails;

    Invitation invite(Organisation organisation, Invitation.Guest guest, MemberId by) {
        var secret = Secret.create();
        var invitation = new Invitation(organisation.id(), guest, Secret.hash(secret), by, clock.now());
        invitations.add(invitation);
        mails.invite(organisation, invitation, secret);
        return invitation;
    }
}
