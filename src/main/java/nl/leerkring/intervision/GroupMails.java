package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.MemberId;

/** The mails about groups: they name the group and, in an invitation, who invites. Nothing of what happens in it. */
@ApplicationScoped
class GroupMails {
    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    /** Asks somebody, with or without account, to come in. */
    void invite(IntervisionGroup group, String email, String secret, MemberId by) {
        var inviter = directory.person(by);
        var known = directory.byEmail(email);
        var language = known.or(() -> inviter).map(Person::language).orElse(Locale.forLanguageTag("nl"));
        outbox.post(new Mail(
                known.map(Person::id).orElse(null),
                email,
                language,
                "intervisionInvitation",
                "/intervision/invitations/" + secret,
                List.of(group.name(), inviter.map(Person::displayName).orElse("Leerkring"))));
    }

    /** Tells members something about their group. @param rest what comes after the address of its page */
    void tell(String template, IntervisionGroup group, List<MemberId> members, String rest) {
        members.forEach(member -> directory
                .person(member)
                .ifPresent(person -> outbox.post(new Mail(
                        person.id(),
                        person.email(),
                        person.language(),
                        template,
                        rest == null ? "/intervision" : group.id().address(rest),
                        List.of(person.displayName(), group.name())))));
    }
}
