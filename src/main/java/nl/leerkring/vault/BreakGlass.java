package nl.leerkring.vault;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** Emergency access to what is in a vault, by two administrators together: one asks with a reason, another one agrees or refuses. */
@UseCase
public class BreakGlass {
    /** Requests on one page of the history. */
    public static final int PAGE = 25;

    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 500;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    StoredKeys keys;

    @Inject
    GlassLog log;

    @Inject
    Directory directory;

    @Inject
    Event<GlassAsked> asked;

    @Inject
    Event<GlassBroken> broken;

    @Inject
    Event<GlassRefused> refused;

    /** Everything that is wrong with a question for a vault. @param number as it was typed */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public List<DomainException> problems(String number, String reason) {
        var problems = new ArrayList<DomainException>();
        if (living(number).isEmpty()) {
            problems.add(DomainException.invalid("vault", "vault.glass.unknown"));
        }
        var length = tidy(reason).length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            problems.add(
                    DomainException.invalid("reason", "vault.glass.reason", SHORTEST_REASON, LONGEST_REASON, length));
        }
        return problems;
    }

    private Optional<VaultId> living(String number) {
        return VaultId.parse(number).filter(keys::isLiving);
    }

    private static String tidy(String reason) {
        return reason == null ? "" : reason.strip();
    }

    /** Asks. @param number of the vault as typed @throws DomainException beside the field, or when it was asked already */
    @Permit(Role.ADMINISTRATOR)
    public void ask(String number, String reason) {
        problems(number, reason).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var vault = living(number).orElseThrow();
        var why = tidy(reason);
        keys.lock(vault);
        var now = clock.now();
        if (log.since(GlassLog.oldest(now)).stream()
                .anyMatch(glass -> glass.asked().vault().equals(vault) && isGoingOn(glass.state(now)))) {
            throw DomainException.refused("vault.glass.already");
        }
        var step = GlassStep.asked(vault, caller.requireMember(), why, now);
        log.add(step);
        asked.fire(new GlassAsked(vault, step.member(), why, new Glass(step, null).until()));
    }

    /** Agrees with what another one asked. @throws DomainException when it is one's own, decided, too late, or who asked is no administrator now */
    @Permit(Role.ADMINISTRATOR)
    public void grant(long request) {
        var glass = open(request);
        var me = caller.requireMember();
        if (glass.isOf(me)) {
            throw DomainException.refused("vault.glass.own");
        }
        if (!directory.has(glass.asked().member(), Role.ADMINISTRATOR)) {
            throw DomainException.refused("vault.glass.askerLeft");
        }
        var step = decide(glass, GlassStep.Kind.GRANTED);
        broken.fire(new GlassBroken(
                step.vault(),
                glass.asked().member(),
                me,
                glass.asked().reason(),
                new Glass(glass.asked(), step).until()));
    }

    /** Refuses what another one asked, or takes back one's own. @throws DomainException when it is decided or too late */
    @Permit(Role.ADMINISTRATOR)
    public void refuse(long request) {
        var glass = open(request);
        var step = decide(glass, GlassStep.Kind.REFUSED);
        refused.fire(new GlassRefused(step.vault(), glass.asked().member(), step.member()));
    }

    /** What waits for a decision or lets somebody read now, longest waiting first. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public List<GlassRow> current() {
        return log.since(GlassLog.oldest(clock.now())).stream()
                .filter(glass -> isGoingOn(glass.state(clock.now())))
                .map(this::row)
                .toList();
    }

    /** One page of all that was ever asked, newest first. @param page from 0; one more than a page when there is a next */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public List<GlassRow> history(int page) {
        return log.page(Math.max(0, page) * PAGE, PAGE + 1).stream()
                .map(this::row)
                .toList();
    }

    private GlassStep decide(Glass glass, GlassStep.Kind decision) {
        var step = glass.asked().decided(decision, caller.requireMember(), clock.now());
        log.add(step);
        return step;
    }

    private Glass open(long request) {
        var glass = log.find(request).orElseThrow(DomainException::notFound);
        return switch (glass.state(clock.now())) {
            case OPEN -> glass;
            case LAPSED -> throw DomainException.refused("vault.glass.lapsed");
            default -> throw DomainException.refused("vault.glass.decided");
        };
    }

    private static boolean isGoingOn(Glass.State state) {
        return state == Glass.State.OPEN || state == Glass.State.BROKEN;
    }

    private GlassRow row(Glass glass) {
        var step = glass.asked();
        var decision = glass.decision();
        return new GlassRow(
                step.id(),
                step.vault(),
                name(step.member()),
                step.reason(),
                step.takenAt(),
                glass.state(clock.now()).name(),
                decision == null ? null : name(decision.member()),
                decision == null ? null : decision.takenAt(),
                glass.until(),
                glass.isOf(caller.requireMember()));
    }

    private String name(MemberId member) {
        return directory.person(member).map(Person::displayName).orElse("?");
    }
}
