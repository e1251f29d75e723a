package nl.leerkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerkring.method.Advisor;
import nl.leerkring.method.Library;
import nl.leerkring.method.Method;
import nl.leerkring.method.MethodVersion;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Role;
import org.omnifaces.util.Faces;

/** All methods, and the one that suits: five questions that stand in the address. */
@Named
@RequestScoped
public class MethodsView {
    private static final int PROPOSED = 3;

    @Inject
    Library library;

    @Inject
    Caller caller;

    private List<MethodVersion> all;
    private Advisor.Questions questions;

    public List<MethodVersion> getAll() {
        if (all == null) {
            all = library.all();
        }
        return all;
    }

    /** What was answered; what is no answer counts as none. */
    public Advisor.Questions getQuestions() {
        if (questions == null) {
            questions = new Advisor.Questions(
                    choice("experience", List.of(Method.Experience.values())),
                    number("minutes", 15, 240),
                    number("people", 2, 20),
                    choice("about", List.of(Method.Subject.FEELING, Method.Subject.PROBLEM)),
                    choice("kind", List.of(Method.Subject.INCIDENT, Method.Subject.DILEMMA, Method.Subject.SUCCESS)));
        }
        return questions;
    }

    /** With how many people, as it was typed. */
    public String getPeople() {
        var typed = Faces.getRequestParameter("people");
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), 100));
    }

    /** The best three, or none when nothing was asked. */
    public List<Advisor.Proposal> getProposals() {
        return getQuestions().isAnswered()
                ? new Advisor(getQuestions())
                        .rank(getAll()).stream()
                                .filter(proposal -> !proposal.reasons().isEmpty())
                                .limit(PROPOSED)
                                .toList()
                : List.of();
    }

    /** Minutes to choose from. */
    public List<Integer> getMinutes() {
        return List.of(45, 60, 75, 90, 120, 150);
    }

    /** Whether the caller makes methods. */
    public boolean isMaker() {
        return caller.has(Role.FACILITATOR);
    }

    private static Integer number(String name, int least, int most) {
        return Stream.ofNullable(Faces.getRequestParameter(name))
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most)
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> E choice(String name, List<E> allowed) {
        var value = Faces.getRequestParameter(name);
        return allowed.stream()
                .filter(option -> option.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElse(null);
    }
}
