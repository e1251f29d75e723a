package nl.leerkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.method.Advisor;
import nl.leerkring.method.Instructions;
import nl.leerkring.method.Method;
import nl.leerkring.method.MethodStep;
import nl.leerkring.method.RoundRole;
import nl.leerkring.method.Speaking;
import nl.leerkring.method.Writing;
import nl.leerkring.shared.web.Text;

/** What pages say about a method, in words. */
@Named
@RequestScoped
public class MethodWords {
    /** Who speaks, with the colour in the picture. */
    public record Legend(String style, String label) {}

    /** What one role does in a step. */
    public record Line(String role, String instruction) {}

    @Inject
    Text text;

    /** Who speaks, by the word of the file. */
    public String speaking(String word) {
        return text.of("method.speaking." + word.replace('-', '_'));
    }

    /** The steps of a method as bars. */
    public List<Bar> bars(Method method) {
        return Bar.of(method);
    }

    /** The picture for who cannot see it: "De casus 3 minuten, Vragen opschrijven 5 minuten, ...". */
    public String picture(Method method) {
        return method.steps().stream()
                .map(step -> step.title() + " " + text.of("method.minutes", step.minutes()))
                .collect(Collectors.joining(", "));
    }

    /** What each colour of the picture means. */
    public List<Legend> getLegend() {
        return Stream.of(Speaking.values())
                .map(speaking -> new Legend(Bar.style(speaking), text.of(speaking.key())))
                .toList();
    }

    /** Name of the icon for who speaks. */
    public String icon(MethodStep step) {
        return switch (step.speaking()) {
            case NOBODY -> "pencil";
            case OWNER -> "user";
            case QUESTIONS -> "message-circle";
            default -> "users";
        };
    }

    /** What each role does; everybody else at the end. */
    public List<Line> lines(Instructions told) {
        var own = Stream.of(RoundRole.values())
                .filter(told.own()::containsKey)
                .map(role -> new Line(text.of(role.key()), told.of(role)))
                .toList();
        var everyone =
                told.everyone().isEmpty() ? Stream.<Line>empty() : Stream.of(new Line(everyone(own), told.everyone()));
        return Stream.concat(own.stream(), everyone).toList();
    }

    private String everyone(List<Line> own) {
        return text.of(own.isEmpty() ? "method.role.all" : "method.role.others");
    }

    /** Who writes: "Deelnemers en casusinbrenger". */
    public String writers(Writing writing) {
        if (writing.by().contains(RoundRole.PARTICIPANT)) {
            return text.of(writing.by().contains(RoundRole.OWNER) ? "method.by.both" : "method.by.circle");
        }
        return Stream.of(RoundRole.values())
                .filter(writing.by()::contains)
                .map(role -> text.of(role.key()))
                .collect(Collectors.joining(", "));
    }

    /** Who reads it, and from when. */
    public String readers(Writing writing) {
        var readers = "method.readers." + writing.readers().name().toLowerCase(Locale.ROOT);
        return writing.readers() == Writing.Readers.WRITER
                ? text.of(readers)
                : text.of(readers) + " "
                        + text.of("method.shown."
                                + writing.shown()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace("_", ""));
    }

    /** Names of piles with commas between them. */
    public String piles(Writing writing) {
        return String.join(", ", writing.piles());
    }

    /** For which groups: "Nieuwe groepen, gevorderde groepen". */
    public String experiences(Method method) {
        return Stream.of(Method.Experience.values())
                .filter(method.experiences()::contains)
                .map(value -> text.of("method.experience." + value.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** What it is good at. */
    public String subjects(Method method) {
        return Stream.of(Method.Subject.values())
                .filter(method.subjects()::contains)
                .map(value -> text.of("method.subject." + value.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** A remark of the advisor as a sentence. */
    public String remark(Advisor.Remark remark) {
        return text.of(remark.key(), remark.arguments().toArray());
    }
}
