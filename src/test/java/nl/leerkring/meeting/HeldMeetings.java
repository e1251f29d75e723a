package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.MemberId;

/** A meeting of three that is over, for tests of what comes after it. */
@ApplicationScoped
public class HeldMeetings {
    @Inject
    MeetingScene scene;

    /** Who was in it. */
    public record Held(GroupId group, MeetingId meeting, MemberId guide, MemberId noor, MemberId sem) {}

    /** The guide acts, a day after it; {@link #realTime()} at the end. */
    public Held over() {
        var cast = scene.cast();
        var meeting = scene.over(cast);
        return new Held(cast.group(), meeting, cast.guide(), cast.noor(), cast.sem());
    }

    /** The same, before it began. */
    public Held planned() {
        var cast = scene.cast();
        return new Held(cast.group(), scene.planned(cast), cast.guide(), cast.noor(), cast.sem());
    }

    public void realTime() {
        scene.realTime();
    }
}
