package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.intervision.Access;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.register.Register;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.web.Text;

/** What can be chosen about a group. */
@Named
@RequestScoped
public class GroupChoices {
    @Inject
    GroupDesk desk;

    @Inject
    Registers registers;

    @Inject
    Text text;

    /** Who can come in: one choice for each organisation of the viewer. @param now the choice of the group, which stays */
    public List<SelectItem> access(String now) {
        var organisations = Stream.concat(
                        desk.organisations().stream().map(GroupForm::choice),
                        Stream.ofNullable(now).filter(value -> value.startsWith(Access.ORGANISATION.name())))
                .distinct()
                .map(value -> new SelectItem(
                        value,
                        text.of(
                                "intervision.access.ORGANISATION",
                                desk.organisationName(value.substring(value.indexOf(':') + 1)))));
        return Stream.concat(
                        Stream.of(Access.INVITED, Access.REQUEST)
                                .map(access -> new SelectItem(access.name(), text.of("intervision.access." + access))),
                        organisations)
                .toList();
    }

    /** Registers for which its meetings can count. */
    public List<Register> getRegisters() {
        return registers.all();
    }

    /** How it meets. */
    public List<SelectItem> getForms() {
        return Arrays.stream(MeetingForm.values())
                .map(form -> new SelectItem(form.name(), text.of("intervision.form." + form)))
                .toList();
    }
}
