package nl.leerkring.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.meeting.MeetingContributor;

/** On the page of a meeting: telling who was there, and the way to the proofs. */
@ApplicationScoped
public class ProofInMeeting implements MeetingContributor {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public String section() {
        return "/pages/proof/_meeting.xhtml";
    }
}
