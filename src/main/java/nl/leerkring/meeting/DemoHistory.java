package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;

/** For the demo: a meeting that took place, with a case. People cannot make one, since nobody plans in the past. */
@ApplicationScoped
class DemoHistory {
    @Inject
    Clock clock;

    @Inject
    Planner planner;

    @Inject
    Brought brought;

    @Inject
    Vault vault;

    /** Who did what in it. */
    record Cast(MemberId presenter, MemberId chair) {}

    @Transactional
    MeetingId held(GroupId group, Slot slot, MeetingDetails details, Cast cast) {
        var meeting = planner.add(group, slot, details);
        meeting.give(MeetingRole.PRESENTER, cast.presenter());
        meeting.give(MeetingRole.CHAIR, cast.chair());
        meeting.hold(slot.endsAt());
        return meeting.id();
    }

    @Transactional
    void bring(MeetingFacts meeting, CaseText text) {
        var one = new MeetingCase(meeting.id(), meeting.presenter(), clock.now());
        brought.add(one);
        one.tell(
                vault.seal(meeting.vault(), one.place("title"), text.title()),
                vault.seal(meeting.vault(), one.place("story"), text.story()),
                vault.seal(meeting.vault(), one.place("question"), text.question()));
    }
}
