package nl.leerkring.harvest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.leerkring.arena.Mine;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Adding to the harvest, for everybody with the link of a registration who has a place: from the beginning until some days after the end. */
@UseCase
public class HarvestDoor {
    /** How long after the end something can be added. */
    static final Duration AFTER = Duration.ofDays(14);

    private static final int MOST = 30;

    @Inject
    Clock clock;

    @Inject
    MyRegistrations registrations;

    @Inject
    Findings findings;

    /** @param open whether something can be added now @param mine what this person added */
    public record Own(boolean open, List<FindingRow> mine) {}

    /** @param secret of the link of a registration @throws DomainException 404 when there is none */
    @Permit(everyone = true, audited = false)
    public Own look(String secret) {
        var mine = registrations.look(secret);
        var number = mine.edition().number();
        return new Own(
                open(mine),
                findings.by(mine.registration().id()).stream()
                        .map(finding -> finding.row(number, List.of()))
                        .toList());
    }

    /** Everything that is wrong, in the order of the form. */
    @Permit(everyone = true, audited = false)
    public List<DomainException> problems(String secret, FindingPlan plan) {
        registrations.look(secret);
        return plan.problems(clock.today());
    }

    /** Adds something. @throws DomainException beside the field, refused when it is not the time */
    @Permit(everyone = true)
    public void add(String secret, FindingPlan plan) {
        var mine = registrations.look(secret);
        if (!open(mine)) {
            throw DomainException.refused("harvest.error.closed");
        }
        Typed.refuse(plan.problems(clock.today()));
        if (findings.by(mine.registration().id()).size() >= MOST) {
            throw DomainException.refused("harvest.error.many", MOST);
        }
        findings.add(new Finding(mine.edition(), plan, mine.registration(), clock.now()));
    }

    private boolean open(Mine mine) {
        var edition = mine.edition();
        var now = clock.now();
        return mine.registration().placed()
                && !edition.cancelled()
                && !edition.startsAt().isAfter(now)
                && edition.endsAt().plus(AFTER).isAfter(now);
    }
}
