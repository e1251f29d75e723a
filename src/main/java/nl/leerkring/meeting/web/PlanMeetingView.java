package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.MyGroup;
import nl.leerkring.meeting.MeetingDesk;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;

/** Planning meetings, and changing or cancelling one, for who guides the group. What was typed stays. */
@Named
@RequestScoped
public class PlanMeetingView {
    @Inject
    Circle circle;

    @Inject
    MeetingRoom room;

    @Inject
    MeetingDesk desk;

    @Inject
    Clock clock;

    @Inject
    Go go;

    private MyGroup group;
    private MeetingFacts meeting;
    private PlanForm form;
    private boolean sure;

    /** Before showing: others than who guides it find nothing here. */
    public void open() {
        getGroup();
        if (!Asked.field("meeting").isEmpty()) {
            getMeeting();
        }
    }

    public MyGroup getGroup() {
        if (group == null) {
            group = circle.requireFacilitator(Asked.group());
        }
        return group;
    }

    /** The meeting that is changed. */
    public MeetingFacts getMeeting() {
        if (meeting == null) {
            var found = room.require(Asked.meeting());
            if (!found.group().equals(getGroup().id())) {
                throw DomainException.notFound();
            }
            meeting = found;
        }
        return meeting;
    }

    /** Whether it can be changed. */
    public boolean isComing() {
        return getMeeting().coming(clock.now()) && !getGroup().facts().closed();
    }

    public PlanForm getForm() {
        if (form == null) {
            form = Asked.field("meeting").isEmpty()
                    ? PlanForm.fresh(getGroup().facts(), proposed())
                    : PlanForm.of(getMeeting());
        }
        return form;
    }

    /** A rhythm after the last meeting, and never before tomorrow. */
    private LocalDate proposed() {
        var facts = getGroup().facts();
        var tomorrow = clock.today().plusDays(1);
        return room.of(facts.id()).stream()
                .filter(one -> !one.cancelled())
                .map(one -> one.startsAt().atZone(Clock.ZONE).toLocalDate().plusWeeks(facts.rhythmWeeks()))
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(tomorrow))
                .orElse(tomorrow.plusDays(6));
    }

    public void plan() {
        var id = Asked.group();
        var plan = getForm().plan();
        var series = getForm().series();
        go.tried(() -> {
            var problems = desk.problems(id, plan, series);
            problems.forEach(go::show);
            if (problems.isEmpty()) {
                desk.plan(id, plan, series);
                go.to(id.address("/meetings"), "meeting.toast.planned");
            }
        });
    }

    public void change() {
        var id = getMeeting().id();
        var plan = getForm().plan();
        go.tried(() -> {
            var problems = desk.problems(id, plan);
            problems.forEach(go::show);
            if (problems.isEmpty()) {
                desk.change(id, plan);
                go.to(getMeeting().address(""), "meeting.toast.changed");
            }
        });
    }

    /** Cancels it, when the box that says so is ticked. */
    public void cancel() {
        if (!sure) {
            go.show(DomainException.invalid("sure", "meeting.cancel.missing"));
            return;
        }
        if (go.tried(() -> desk.cancel(getMeeting().id()))) {
            go.to(getMeeting().group().address("/meetings"), "meeting.toast.cancelled");
        }
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
