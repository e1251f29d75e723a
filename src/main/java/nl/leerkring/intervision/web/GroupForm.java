package nl.leerkring.intervision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import nl.leerkring.intervision.Access;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.GroupPlan;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.register.Registers;
import org.omnifaces.util.Faces;

/** What is typed about a group. What is no number counts as 0, what is no date as none: the plan then says what is wrong. */
public class GroupForm {
    private static final String ORGANISATION = "ORGANISATION:";

    private String name = "";
    private String theme = "";
    private String access = Access.INVITED.name();
    private String fewest = String.valueOf(GroupPlan.USUAL_FEWEST);
    private String most = String.valueOf(GroupPlan.USUAL_MOST);
    private String form = MeetingForm.PLACE.name();
    private String place = "";
    private String rhythm = String.valueOf(GroupPlan.USUAL_RHYTHM);
    private String endsOn;
    private List<String> registers = List.of();

    static GroupForm fresh(LocalDate today) {
        var form = new GroupForm();
        form.endsOn = today.plusYears(GroupPlan.USUAL_YEARS).toString();
        return form;
    }

    static GroupForm of(GroupFacts facts) {
        var form = new GroupForm();
        form.name = facts.name();
        form.theme = facts.theme();
        form.access = facts.access() == Access.ORGANISATION
                ? ORGANISATION + facts.organisation()
                : facts.access().name();
        form.fewest = String.valueOf(facts.fewest());
        form.most = String.valueOf(facts.most());
        form.form = facts.form().name();
        form.place = facts.place();
        form.rhythm = String.valueOf(facts.rhythmWeeks());
        form.endsOn = facts.endsOn().toString();
        form.registers = facts.registers();
        return form;
    }

    /** Value of the choice for one organisation. */
    static String choice(String organisation) {
        return ORGANISATION + organisation;
    }

    /** @param known by which what was ticked is understood */
    GroupPlan plan(Registers known) {
        var ticked = Faces.getRequestParameterValues("register");
        registers = ticked == null ? List.of() : List.of(ticked);
        var one = access != null && access.startsWith(ORGANISATION);
        return new GroupPlan(
                name,
                theme,
                one ? Access.ORGANISATION : known(Access.values(), access),
                one ? access.substring(ORGANISATION.length()) : null,
                number(fewest),
                number(most),
                known(MeetingForm.values(), form),
                place,
                number(rhythm),
                date(endsOn),
                known.of(registers));
    }

    private static <E extends Enum<E>> E known(E[] all, String wanted) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static int number(String text) {
        return text != null && text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : 0;
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether the meetings have to count for this register. */
    public boolean counts(String register) {
        return registers.contains(register);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }

    public String getFewest() {
        return fewest;
    }

    public void setFewest(String fewest) {
        this.fewest = fewest;
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
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

    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }
}
