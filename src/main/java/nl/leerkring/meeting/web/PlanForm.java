package nl.leerkring.meeting.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingPlan;
import nl.leerkring.shared.Clock;

/** What is typed about a meeting. What is no number counts as 0, what is no date as none: the plan then says what is wrong. */
public class PlanForm extends SettingForm {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Clock.ZONE);

    private String date;
    private String start = "14:00";
    private String end = "15:30";
    private String times = "1";
    private String weeks;

    /** A plan as the group usually meets. @param day that is proposed */
    static PlanForm fresh(GroupFacts group, LocalDate day) {
        var form = new PlanForm();
        form.propose(group);
        form.date = day.toString();
        form.weeks = String.valueOf(group.rhythmWeeks());
        return form;
    }

    static PlanForm of(MeetingFacts meeting) {
        var form = new PlanForm();
        form.show(meeting.setting());
        form.date = meeting.startsAt().atZone(Clock.ZONE).toLocalDate().toString();
        form.start = TIME.format(meeting.startsAt());
        form.end = TIME.format(meeting.endsAt());
        return form;
    }

    MeetingPlan plan() {
        return new MeetingPlan(date(date), time(start), time(end), details());
    }

    MeetingPlan.Series series() {
        return new MeetingPlan.Series(Asked.number(times), Asked.number(weeks));
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public String getWeeks() {
        return weeks;
    }

    public void setWeeks(String weeks) {
        this.weeks = weeks;
    }
}
