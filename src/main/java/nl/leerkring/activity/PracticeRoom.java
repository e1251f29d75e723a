package nl.leerkring.activity;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerkring.content.Assignment;
import nl.leerkring.learning.Completing;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Planning something to do in practice, and looking back on it. */
@UseCase
public class PracticeRoom {
    private static final int FURTHEST_DAYS = 365;
    private static final int MOST_OPEN = 20;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Stage stage;

    @Inject
    Traces traces;

    @Inject
    Completing completing;

    /** What the learner plans. @param day in the Netherlands, today or later */
    public record MakePlan(String slug, String part, String text, LocalDate day) {}

    /** The caller's plan. */
    @Permit(audited = false)
    public Optional<PlanRow> plan(String slug, String part) {
        return traces.plan(stage.open(slug, part, Assignment.class).enrolment(), part)
                .map(Plan::row);
    }

    /** The caller's plans whose day has come and of which it is not told yet how they went, the oldest first. One query. */
    @Permit(audited = false)
    public List<PlanRow> open() {
        return traces.open(caller.requireMember(), clock.today(), MOST_OPEN).stream()
                .map(Plan::row)
                .toList();
    }

    /** The day that is proposed. */
    @Permit(audited = false)
    public LocalDate proposed(String slug, String part) {
        return clock.today()
                .plusDays(stage.open(slug, part, Assignment.class).body().days());
    }

    /** Keeps the plan; with it the part is done. @throws DomainException refused beside the field */
    @Permit
    public void write(MakePlan wanted) {
        var found = stage.open(wanted.slug(), wanted.part(), Assignment.class);
        var text = checked("plan", wanted.text());
        if (wanted.day() == null) {
            throw DomainException.invalid("day", "activity.plan.day");
        }
        if (wanted.day().isBefore(clock.today())
                || wanted.day().isAfter(clock.today().plusDays(FURTHEST_DAYS))) {
            throw DomainException.invalid("day", "activity.plan.past");
        }
        var plan = traces.plan(found.enrolment(), wanted.part())
                .orElseGet(() -> new Plan(found.enrolment(), caller.requireMember(), wanted.slug(), wanted.part()));
        plan.write(text, wanted.day(), clock.now());
        traces.add(plan);
        completing.done(wanted.slug(), wanted.part(), Assignment.class);
    }

    /** Keeps how it went. @throws DomainException 404 without a plan, refused beside the field */
    @Permit
    public void lookBack(String slug, String part, String text) {
        var found = stage.open(slug, part, Assignment.class);
        traces.plan(found.enrolment(), part)
                .orElseThrow(DomainException::notFound)
                .lookBack(checked("lookBack", text), clock.now());
    }

    private static String checked(String field, String text) {
        var plain = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (plain.isEmpty()) {
            throw DomainException.invalid(field, "activity.plan.empty");
        }
        if (plain.length() > Plan.LONGEST) {
            throw DomainException.invalid(field, "activity.plan.long", Plan.LONGEST, plain.length());
        }
        return plain;
    }
}
