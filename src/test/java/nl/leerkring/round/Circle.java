package nl.leerkring.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leerkring.format.Problems;
import nl.leerkring.method.Method;
import nl.leerkring.method.MethodReader;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.MemberId;

/** A round among people with names, on a clock that a test moves. */
final class Circle {
    static final MemberId NOOR = new MemberId(1);
    static final MemberId SEM = new MemberId(2);
    static final MemberId FARAH = new MemberId(3);
    static final MemberId TIJN = new MemberId(4);
    static final MemberId MO = new MemberId(5);

    private final Method method;
    private final List<Happening> happenings = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-24T14:00:00Z");

    private final Terms terms;

    Circle(Method method) {
        this(method, null);
    }

    Circle(Method method, Terms terms) {
        this.method = method;
        this.terms = terms;
    }

    static Circle of(String method) {
        return new Circle(shipped(Path.of("config/methods", method + ".yaml")));
    }

    /** In terms: {@link Terms#usual} from the first moment. */
    static Circle inTerms(Method method) {
        var first = new Circle(method).now;
        return new Circle(
                method,
                Terms.of(Terms.usual(method, first).stream().map(Terms::moment).toList()));
    }

    static Method shipped(Path file) {
        try {
            var problems = new Problems();
            var method = new MethodReader(problems).read(file.getFileName().toString(), Files.readString(file));
            if (!problems.all().isEmpty()) {
                throw new AssertionError(problems.all());
            }
            return method;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Noor, Sem, Farah, Tijn and Mo come in, Sem leads and Noor brings the case. */
    Circle seated() {
        for (var member : List.of(NOOR, SEM, FARAH, TIJN, MO)) {
            does(member, RoundRules::come);
        }
        does(SEM, rules -> rules.give(SEM, RoundRole.CHAIR));
        return does(SEM, rules -> rules.give(NOOR, RoundRole.OWNER));
    }

    Circle started() {
        return seated().does(SEM, RoundRules::start);
    }

    Circle does(MemberId member, Function<RoundRules, Happening> verb) {
        happenings.add(verb.apply(new RoundRules(round(), member, now)));
        return this;
    }

    /** What the clock of the terms does now, if anything. */
    Circle clock() {
        TermRules.due(round(), now).ifPresent(happenings::add);
        return this;
    }

    /** At this moment from now on. */
    Circle at(Instant moment) {
        now = moment;
        return this;
    }

    Circle after(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return this;
    }

    Round round() {
        return Round.of(method, terms, happenings);
    }

    Instant now() {
        return now;
    }

    List<Happening> happenings() {
        return happenings;
    }
}
