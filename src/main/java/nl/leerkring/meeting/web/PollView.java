package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupMemberRow;
import nl.leerkring.intervision.MyGroup;
import nl.leerkring.meeting.PollChoice;
import nl.leerkring.meeting.PollDesk;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** A poll of dates: opening one, answering it, and picking a moment. */
@Named
@RequestScoped
public class PollView {
    @Inject
    Circle circle;

    @Inject
    PollDesk desk;

    @Inject
    MeetingWords words;

    @Inject
    Text text;

    @Inject
    Go go;

    private PollDesk.Page page;
    private PollForm form;

    /** Before showing the form: for who guides the group. */
    public void openForm() {
        getGuided();
    }

    public MyGroup getGuided() {
        return circle.requireFacilitator(Asked.group());
    }

    /** Before showing a poll: does what a button asked for. */
    public void act() {
        var id = getPage().id();
        if (Asked.pressed("answer") && go.tried(() -> desk.answer(id, answers()))) {
            go.to(address(), "meeting.toast.answered");
        }
        if (Asked.pressed("pick")) {
            go.tried(() -> {
                var meeting = desk.pick(id, Asked.id("pick"));
                go.to(getPage().group().address("/meetings/" + meeting), "meeting.toast.picked");
            });
        }
        if (Asked.pressed("close") && go.tried(() -> desk.close(id))) {
            go.to(getPage().group().address("/meetings"), "meeting.toast.pollClosed");
        }
    }

    private Map<Long, PollChoice> answers() {
        var all = new LinkedHashMap<Long, PollChoice>();
        for (var moment : getPage().moments()) {
            var choice = Asked.known(PollChoice.values(), Asked.field("moment-" + moment.id()));
            if (choice != null) {
                all.put(moment.id(), choice);
            }
        }
        return all;
    }

    /** What the viewer chose for a moment, also when it was not kept. */
    public boolean chosen(PollDesk.Moment moment, String choice) {
        var typed = Faces.isPostback() ? Asked.field("moment-" + moment.id()) : "";
        return typed.isEmpty() ? moment.mine() != null && moment.mine().name().equals(choice) : typed.equals(choice);
    }

    /** Who said this about a moment: "Noor, Sem". */
    public String names(PollDesk.Moment moment, PollChoice choice) {
        var names = moment.answers().entrySet().stream()
                .filter(said -> said.getValue() == choice)
                .map(said -> words.name(said.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? text.of("meeting.poll.nobody") : names;
    }

    /** Who said nothing about any moment; empty when everybody did. */
    public String getWaiting() {
        var said = getPage().moments().stream()
                .flatMap(moment -> moment.answers().keySet().stream())
                .collect(Collectors.toSet());
        return circle.members(getPage().group()).stream()
                .filter(row -> row.agreed() && !said.contains(row.member()))
                .map(GroupMemberRow::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A choice in words. */
    public String label(PollChoice choice) {
        return text.of("meeting.poll.choice." + choice);
    }

    public PollChoice[] getChoices() {
        return PollChoice.values();
    }

    public void ask() {
        var id = Asked.group();
        var plan = getForm().plan();
        go.tried(() -> {
            var problems = desk.problems(id, plan);
            problems.forEach(go::show);
            if (problems.isEmpty()) {
                go.to(id.address("/polls/" + desk.open(id, plan)), "meeting.toast.asked");
            }
        });
    }

    public PollForm getForm() {
        if (form == null) {
            form = PollForm.fresh(getGuided().facts());
        }
        return form;
    }

    /** The poll of the address, when it is of the group of the address. */
    public PollDesk.Page getPage() {
        if (page == null) {
            var found = desk.read(Asked.poll());
            if (!found.group().equals(Asked.group())) {
                throw DomainException.notFound();
            }
            page = found;
        }
        return page;
    }

    private String address() {
        return getPage().group().address("/polls/" + getPage().id());
    }
}
