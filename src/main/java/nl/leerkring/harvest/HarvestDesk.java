package nl.leerkring.harvest;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.arena.Coordination;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Editing, publishing and following the harvest, for who coordinates the series. */
@UseCase
public class HarvestDesk {
    static final int SEQUEL = 600;

    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Findings findings;

    /** The harvest of an edition, whatever its state. */
    public record Sheet(Coordination.Place place, boolean begun, List<FindingRow> findings) {}

    /** @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Sheet look(String series, String number) {
        var place = coordination.edition(series, number);
        return new Sheet(place, !place.edition().startsAt().isAfter(clock.now()), findings.of(place.edition()));
    }

    /** Everything that is wrong, in the order of the form. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(FindingPlan plan) {
        return plan.problems(clock.today().minusYears(1));
    }

    /** Adds something that a coordinator heard. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void add(String series, String number, FindingPlan plan) {
        Typed.refuse(problems(plan));
        findings.add(new Finding(coordination.edition(series, number).edition(), plan, null, clock.now()));
    }

    /** Says it otherwise. @throws DomainException beside the field, 404 when it is not of this edition */
    @Permit(Role.ARENA_COORDINATOR)
    public void change(String series, String number, FindingId id, FindingPlan plan) {
        Typed.refuse(problems(plan));
        require(series, number, id).become(plan);
    }

    /** Everybody sees it. */
    @Permit(Role.ARENA_COORDINATOR)
    public void publish(String series, String number, FindingId id) {
        require(series, number, id).publish();
    }

    /** Nobody but coordinators sees it any more. */
    @Permit(Role.ARENA_COORDINATOR)
    public void hide(String series, String number, FindingId id) {
        require(series, number, id).hide();
    }

    /** Tells what came of an experiment. @throws DomainException beside the field, 404 when it is none */
    @Permit(Role.ARENA_COORDINATOR)
    public void follow(String series, String number, FindingId id, Told told) {
        var finding = require(series, number, id);
        if (!finding.row(0, List.of()).experiment()) {
            throw DomainException.notFound();
        }
        Typed.check(told.outcome(), any -> true, "outcome", "harvest.error.outcome");
        var content = Typed.lines("told", told.content(), "harvest.error.told", SEQUEL);
        findings.add(new Sequel(id, told.outcome(), content, clock.now()));
    }

    /** What somebody tells of an experiment. */
    public record Told(Outcome outcome, String content) {}

    private Finding require(String series, String number, FindingId id) {
        var edition = coordination.edition(series, number).edition().id();
        return findings.find(id)
                .filter(finding -> finding.edition().equals(edition))
                .orElseThrow(DomainException::notFound);
    }
}
