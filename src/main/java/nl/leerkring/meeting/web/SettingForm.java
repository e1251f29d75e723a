package nl.leerkring.meeting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingDetails;

/** What is typed about how and about what people meet. */
public class SettingForm {
    private String form;
    private String place;
    private String link;
    private String theme;
    private String method;

    /** As the group usually meets. */
    void propose(GroupFacts group) {
        form = group.form().name();
        place = group.place();
    }

    void show(MeetingDetails details) {
        form = details.form().name();
        place = details.place();
        link = details.link();
        theme = details.theme();
        method = details.method();
    }

    MeetingDetails details() {
        return new MeetingDetails(Asked.known(MeetingForm.values(), form), place, link, theme, method);
    }

    /** What was typed as a date; null for none or one that does not exist. */
    static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What was typed as a time: 14:30, or 9:05; null for none. */
    static LocalTime time(String text) {
        try {
            var tidy = text == null ? "" : text.strip().replace('.', ':');
            return LocalTime.parse(tidy.matches("\\d:\\d\\d") ? "0" + tidy : tidy);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }
}
