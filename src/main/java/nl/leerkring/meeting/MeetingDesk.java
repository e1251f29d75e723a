package nl.leerkring.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Planning, changing and cancelling meetings, and how long what was written stays. For who guides the group. */
@UseCase
public class MeetingDesk {
    @Inject
    Circle circle;

    @Inject
    Clock clock;

    @Inject
    Door door;

    @Inject
    Planner planner;

    @Inject
    MeetingRules rules;

    @Inject
    Brought brought;

    @Inject
    MeetingMails mails;

    @Inject
    Methods methods;

    @Inject
    Shredder shredder;

    @Inject
    Event<Object> events;

    /** Everything that is wrong with a plan for one or more meetings, in the order of the form. */
    @Permit(audited = false)
    public List<DomainException> problems(GroupId group, MeetingPlan plan, MeetingPlan.Series series) {
        var facts = circle.requireFacilitator(group).requireOpen().facts();
        return Stream.concat(plan.problems(series, facts, clock.now()).stream(), methodProblem(plan.details()))
                .toList();
    }

    /** Plans one or more; everybody gets invitations. @return them in order of time @throws DomainException beside the field */
    @Permit
    public List<MeetingId> plan(GroupId group, MeetingPlan plan, MeetingPlan.Series series) {
        refuse(problems(group, plan, series));
        return plan.slots(series).stream()
                .map(slot -> planner.plan(group, slot, plan.details()).id())
                .toList();
    }

    /** Everything that is wrong with other plans for this meeting. */
    @Permit(audited = false)
    public List<DomainException> problems(MeetingId id, MeetingPlan plan) {
        var inside = door.guide(id);
        inside.meeting().requireComing(clock.now());
        return Stream.concat(plan.problems(inside.group().facts(), clock.now()).stream(), methodProblem(plan.details()))
                .toList();
    }

    /**
     * Changes it; everybody who comes gets the change. Without a change nobody is told.
     *
     * <p>Somebody signs off for a day. On another date by the clock in the Netherlands that says nothing: every sign-off lapses with its reason, and who had
     * signed off is told the new date too and can sign off again. Another time, place or method on the same date leaves a sign-off as it is: who can come
     * after all says so.
     *
     * @throws DomainException beside the field
     */
    @Permit
    public void change(MeetingId id, MeetingPlan plan) {
        refuse(problems(id, plan));
        var meeting = door.guide(id).meeting();
        var date = meeting.slot().date();
        if (meeting.become(plan.slot(), plan.details(), clock.now())) {
            mails.invite(meeting, date.equals(meeting.slot().date()) ? Set.of() : brought.lapse(id));
            events.fire(new MeetingChanged(id, meeting.group(), plan.slot().startsAt(), clock.now()));
        }
    }

    /** Cancels it; it goes from everybody's calendar. @throws DomainException refused when it was cancelled or is over */
    @Permit
    public void cancel(MeetingId id) {
        var meeting = door.guide(id).meeting();
        meeting.cancel(clock.now());
        mails.cancel(meeting);
        events.fire(new MeetingCancelled(id, meeting.group(), clock.now()));
    }

    /** How many months what was written stays after a meeting. */
    @Permit(audited = false)
    public int keepMonths(GroupId group) {
        circle.require(group);
        return rules.keepMonths(group);
    }

    /** Decides how many months, also for earlier meetings. @throws DomainException beside the field */
    @Permit
    public void keep(GroupId group, int months) {
        circle.requireFacilitator(group).requireOpen();
        if (months < 1 || months > MeetingRules.MOST_MONTHS) {
            throw DomainException.invalid("months", "meeting.error.months", MeetingRules.MOST_MONTHS);
        }
        rules.keep(group, months);
    }

    /** Destroys at once what was written for a meeting, because the group wants that. @throws DomainException refused before it */
    @Permit
    public void destroy(MeetingId id) {
        var meeting = door.guide(id).meeting();
        if (meeting.facts().coming(clock.now())) {
            throw DomainException.refused("meeting.notOver");
        }
        shredder.shred(meeting);
    }

    private Stream<DomainException> methodProblem(MeetingDetails details) {
        var wanted = details.method();
        return wanted == null || wanted.isBlank() || methods.version(wanted).isPresent()
                ? Stream.empty()
                : Stream.of(DomainException.invalid("method", "meeting.error.method"));
    }

    private static void refuse(List<DomainException> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }
}
