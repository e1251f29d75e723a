package nl.leerkring.round.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.meeting.MeetingContributor;

/** On the page of the meeting of now: the way to its round. */
@ApplicationScoped
public class RoundInMeeting implements MeetingContributor {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public String section() {
        return "/pages/round/meeting.xhtml";
    }
}
