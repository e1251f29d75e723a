package nl.leerkring.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.MemberId;

/** Tells people that there is something new among their proofs: the group and nothing of what was talked about. */
@ApplicationScoped
class ProofMails {
    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    /** There is a proof, new or corrected. */
    void ready(ConfirmedPresence presence, MemberId member) {
        send(presence, member, presence.version() == 1 ? "proofReady" : "proofCorrected");
    }

    /** A correction says that they were not there. */
    void withdrawn(ConfirmedPresence presence, MemberId member) {
        send(presence, member, "proofWithdrawn");
    }

    private void send(ConfirmedPresence presence, MemberId member, String template) {
        directory
                .person(member)
                .ifPresent(person -> outbox.post(new Mail(
                        member,
                        person.email(),
                        person.language(),
                        template,
                        "/intervision/proofs",
                        List.of(
                                person.displayName(),
                                presence.facts(GroupSize.UNKNOWN).groupName()))));
    }
}
