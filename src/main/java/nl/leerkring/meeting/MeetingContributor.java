package nl.leerkring.meeting;

/**
 * What another feature shows on the page of a meeting, given as a CDI bean. A section is a Facelets file that is included at the top of
 * the page; in it {@code #{groupMeetingView.meeting}} is the meeting as the viewer may see it, and {@code #{circleView.group}} its group.
 */
public interface MeetingContributor {
    /** Order among contributors. */
    int order();

    /** The file of the section, for example {@code /pages/round/meeting.xhtml}. */
    String section();
}
