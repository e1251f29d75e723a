package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.method.Library;
import nl.leerkring.method.MethodVersion;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.web.Text;

/** What can be chosen about a meeting. */
@Named
@RequestScoped
public class MeetingChoices {
    @Inject
    Library library;

    @Inject
    Methods methods;

    @Inject
    Text text;

    /** How it is held. */
    public List<SelectItem> getForms() {
        return Arrays.stream(MeetingForm.values())
                .map(form -> new SelectItem(form.name(), text.of("intervision.form." + form)))
                .toList();
    }

    /** Methods, or none yet. @param now what is chosen already, which stays, also when there is a newer version */
    public List<SelectItem> methods(String now) {
        var all = library.all();
        var kept = all.stream().anyMatch(version -> version.reference().equals(now))
                ? Stream.<MethodVersion>empty()
                : methods.version(now).stream();
        return Stream.concat(
                        Stream.of(new SelectItem("", text.of("meeting.method.later"))),
                        Stream.concat(all.stream(), kept)
                                .map(version -> new SelectItem(
                                        version.reference(),
                                        text.of(
                                                "meeting.method.choice",
                                                version.method().title(),
                                                version.method().minutes()))))
                .toList();
    }
}
