package nl.leerkring.meeting.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.meeting.PollPlan;

/** What is typed about a poll: as many lines with a date and a time as a poll can have, some of which stay empty. */
public class PollForm extends SettingForm {
    /** How many lines stand there at once. */
    private static final int SHOWN = 4;

    private String minutes = "90";
    private List<Line> lines = IntStream.rangeClosed(1, PollPlan.MOST)
            .mapToObj(Line::new)
            .collect(Collectors.toCollection(ArrayList::new));

    /** One moment. */
    public static class Line {
        private final int number;
        private String date;
        private String time;

        Line(int number) {
            this.number = number;
        }

        LocalDateTime moment() {
            if (isEmpty(date) && isEmpty(time)) {
                return null;
            }
            var day = SettingForm.date(date);
            var hour = SettingForm.time(time);
            return day == null || hour == null ? PollPlan.NONSENSE : day.atTime(hour);
        }

        private static boolean isEmpty(String text) {
            return text == null || text.isBlank();
        }

        public int getNumber() {
            return number;
        }

        public String getDate() {
            return date;
        }

        public void setDate(String date) {
            this.date = date;
        }

        public String getTime() {
            return time;
        }

        public void setTime(String time) {
            this.time = time;
        }
    }

    static PollForm fresh(GroupFacts group) {
        var form = new PollForm();
        form.propose(group);
        return form;
    }

    PollPlan plan() {
        return new PollPlan(
                lines.stream().map(Line::moment).collect(Collectors.toCollection(ArrayList::new)),
                Asked.number(minutes),
                details());
    }

    /** By its place, from 0. */
    public Line line(int index) {
        return lines.get(index);
    }

    /** Whether lines are used that do not stand there at once. */
    public boolean isLong() {
        return lines.stream().skip(SHOWN).anyMatch(one -> !Line.isEmpty(one.date) || !Line.isEmpty(one.time));
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
