package nl.leerkring.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leerkring.intervision.MeetingForm;

/** {@link MeetingDetails} as they are kept. */
@Embeddable
class MeetingSetting {
    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    private String place;

    private String link;

    private String theme;

    private String method;

    protected MeetingSetting() {}

    /** @param details without problems */
    MeetingSetting(MeetingDetails details) {
        var tidy = details.tidy();
        form = tidy.form();
        place = tidy.place();
        link = tidy.link();
        theme = tidy.theme();
        method = tidy.method();
    }

    MeetingDetails details() {
        return new MeetingDetails(form, place, link, theme, method);
    }
}
