package nl.leerkring.register;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** The rules of the registers, for administrators: looking back at every version, and new ones from a day to come. */
@UseCase
public class RegisterDesk {
    /** The longest text. */
    public static final int LONGEST = 40_000;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Registers registers;

    @Inject
    StoredRegisters stored;

    /** A version in a list. @param state what it is today @param shipped whether it came with Leerkring */
    public record Version(
            long id, String register, LocalDate from, int revision, Instant at, State state, boolean shipped) {}

    /** What a version is today. */
    public enum State {
        HOLDS,
        COMING,
        PAST,
        REPLACED
    }

    /** A version with its text. @param seen the newest text of the register: who saves over another one is told */
    public record Page(String register, String name, List<Version> versions, Version shown, String yaml, long seen) {}

    /** The rules of today of all registers, by name. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public List<RegisterRules> all() {
        return registers.book().on(clock.today());
    }

    /** A register with its versions. @param id of the version to show, or null for the last one @throws DomainException 404 */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public Page page(String register, Long id) {
        var all = of(register);
        var shown = all.stream()
                .filter(one -> id == null || one.id() == id)
                .findFirst()
                .orElseThrow(DomainException::notFound);
        var versions = all.stream().map(one -> version(one, all)).toList();
        var name = registers.book().on(register, clock.today()).orElseThrow().name();
        return new Page(register, name, versions, versions.get(all.indexOf(shown)), shown.yaml(), newest(all));
    }

    /** Looks at a text without keeping it. @return everything that is wrong */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public List<PackageError> check(String register, String yaml) {
        of(register);
        if (yaml == null || yaml.length() > LONGEST) {
            throw DomainException.invalid("yaml", "register.error.long", LONGEST);
        }
        var problems = new Problems();
        var rules = new RegisterReader(problems).read(register, yaml);
        if (rules != null && problems.all().isEmpty()) {
            checkPlace(problems, register, rules, yaml);
        }
        return problems.all();
    }

    private void checkPlace(Problems problems, String register, RegisterRules rules, String yaml) {
        if (!rules.register().equals(register)) {
            problems.add(
                    register, line(yaml, "id:"), "De id van een register verandert nooit. Schrijf " + register + ".");
        }
        if (!rules.from().isAfter(clock.today())) {
            problems.add(
                    register,
                    line(yaml, "from:"),
                    "Nieuwe regels beginnen op een dag die nog komt: wat al telde, blijft tellen. Kies een latere dag dan "
                            + clock.today() + ".");
        }
    }

    private static int line(String yaml, String begin) {
        var lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(begin)) {
                return i + 1;
            }
        }
        return 1;
    }

    /**
     * Keeps a text as the rules from its first day on.
     *
     * @return everything that is wrong; nothing is kept then
     * @throws DomainException refused when another text came meanwhile
     */
    @Permit(Role.ADMINISTRATOR)
    public List<PackageError> save(String register, long seen, String yaml) {
        var errors = check(register, yaml);
        if (!errors.isEmpty()) {
            return errors;
        }
        if (newest(of(register)) != seen) {
            throw DomainException.refused("register.error.meanwhile");
        }
        var rules = new RegisterReader(new Problems()).read(register, yaml);
        stored.add(rules, yaml, caller.requireMember(), clock.now());
        registers.forget();
        return errors;
    }

    private List<StoredRegisters.Stored> of(String register) {
        var all = stored.all().stream()
                .filter(one -> one.register().equals(register))
                .toList();
        if (all.isEmpty()) {
            throw DomainException.notFound();
        }
        return all;
    }

    private static long newest(List<StoredRegisters.Stored> all) {
        return all.stream().mapToLong(StoredRegisters.Stored::id).max().orElse(0);
    }

    private Version version(StoredRegisters.Stored one, List<StoredRegisters.Stored> all) {
        return new Version(
                one.id(), one.register(), one.from(), one.revision(), one.at(), state(one, all), one.by() == null);
    }

    private State state(StoredRegisters.Stored one, List<StoredRegisters.Stored> all) {
        if (all.stream().anyMatch(other -> other.from().equals(one.from()) && other.revision() > one.revision())) {
            return State.REPLACED;
        }
        if (one.from().isAfter(clock.today())) {
            return State.COMING;
        }
        var holding = registers.book().on(one.register(), clock.today()).orElseThrow();
        return holding.from().equals(one.from()) ? State.HOLDS : State.PAST;
    }
}
