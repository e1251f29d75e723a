package nl.leerkring.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.round.RoundDoor;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Opening a round with a term per step: which method, who brings the case, until when. */
@Named
@RequestScoped
public class TermsView {
    @Inject
    RoundDoor roundDoor;

    @Inject
    Caller caller;

    @Inject
    Go go;

    private List<RoundDoor.ProposedStep> proposed;

    /** A step with the moment in its field. @param number from 1 @param name of the field */
    public record StepField(int number, String name, String title, String until) {}

    /** Before showing: who does not guide the group gets 403; opens the round when that was asked. */
    public void act() {
        var steps = proposed();
        if (!Faces.isPostback() || Faces.getRequestParameter("openTerms") == null) {
            return;
        }
        var wanted = new RoundDoor.OpenInTerms(group(), getMethod(), owner(), moments(steps.size()));
        var problems = roundDoor.problems(wanted);
        problems.forEach(go::show);
        if (problems.isEmpty()) {
            go.tried(() -> go.to("/intervision/rounds/" + roundDoor.openInTerms(wanted)));
        }
    }

    /** Reference of what was chosen; an unknown one is the first. */
    public String getMethod() {
        var wanted = parameter("method");
        var all = roundDoor.methods();
        return all.stream()
                .map(version -> version.reference())
                .filter(wanted::equals)
                .findFirst()
                .orElseGet(() -> all.get(0).reference());
    }

    /** The steps with what was typed, or what is proposed. */
    public List<StepField> getSteps() {
        var steps = proposed();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var name = "until-" + i;
                    var typed = Faces.getRequestParameter(name);
                    var step = steps.get(i);
                    return new StepField(
                            i + 1,
                            name,
                            step.title(),
                            typed == null ? step.until().toString() : typed);
                })
                .toList();
    }

    public boolean isMe(MemberId member) {
        return caller.requireMember().equals(member);
    }

    public boolean isOwner(MemberId member) {
        return owner().equals(member);
    }

    public String getGroupAddress() {
        return group().address("");
    }

    public String getAddress() {
        return group().address("/terms");
    }

    private List<RoundDoor.ProposedStep> proposed() {
        if (proposed == null) {
            proposed = roundDoor.proposal(group(), getMethod());
        }
        return proposed;
    }

    private static List<LocalDateTime> moments(int steps) {
        var moments = new java.util.ArrayList<LocalDateTime>();
        for (int i = 0; i < steps; i++) {
            moments.add(moment(parameter("until-" + i)));
        }
        return moments;
    }

    private static LocalDateTime moment(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static MemberId owner() {
        var value = parameter("owner");
        return new MemberId(value.matches("\\d{1,18}") ? Long.parseLong(value) : 0);
    }

    private static GroupId group() {
        return GroupId.of(Faces.getRequestParameter("id"));
    }

    private static String parameter(String name) {
        var value = Faces.getRequestParameter(name);
        return value == null ? "" : value;
    }
}
