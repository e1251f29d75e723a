package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.MemberId;

/** The mails about organisations. They name the organisation and, where it is about one, the training; nothing of how far somebody is. */
@Dependent
class OrganisationMails {
    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    @Inject
    Titles titles;

    /** Asks somebody, with or without account, to come in. */
    void invite(Organisation organisation, Invitation invitation, String secret) {
        var inviter = directory.person(invitation.invitedBy());
        var known = directory.byEmail(invitation.email());
        outbox.post(new Mail(
                known.map(Person::id).orElse(null),
                invitation.email(),
                known.or(() -> inviter).map(Person::language).orElse(Locale.forLanguageTag("nl")),
                invitation.isManager() ? "organisationManager" : "organisationInvitation",
                "/organisation/invitations/" + secret,
                List.of(organisation.name(), inviter.map(Person::displayName).orElse("Leerkring"))));
    }

    /** Tells somebody something about their place in an organisation. @param rest what comes after the address of its pages; null leads to all organisations */
    void tell(String template, OrganisationFacts organisation, MemberId member, String rest) {
        directory
                .person(member)
                .ifPresent(person -> outbox.post(new Mail(
                        person.id(),
                        person.email(),
                        person.language(),
                        template,
                        rest == null ? "/organisation" : organisation.address(rest),
                        List.of(person.displayName(), organisation.name()))));
    }

    /** A training is asked of somebody. */
    void ask(OrganisationFacts organisation, MemberId member, Wish wish) {
        about("organisationTask", organisation, member, wish);
    }

    /** The day of a training comes near, or is over. */
    void remind(boolean late, OrganisationFacts organisation, MemberId member, Wish wish) {
        about(late ? "organisationLate" : "organisationAhead", organisation, member, wish);
    }

    private void about(String template, OrganisationFacts organisation, MemberId member, Wish wish) {
        directory
                .person(member)
                .ifPresent(person -> outbox.post(new Mail(
                        person.id(),
                        person.email(),
                        person.language(),
                        template,
                        "/training/" + wish.slug(),
                        List.of(
                                person.displayName(),
                                organisation.name(),
                                titles.of(wish.slug()),
                                DateTimeFormatter.ofPattern("d MMMM yyyy", person.language())
                                        .format(wish.dueOn())))));
    }
}
