package nl.leerkring.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of the rules of all registers. On a day the version holds that began last; before the first one the first, since that is the
 * best that is known.
 *
 * @param versions one for each register and first day, in any order
 */
public record Rulebook(List<RegisterRules> versions) {
    /** The rules of a register on a day; empty when the register is not known. */
    public Optional<RegisterRules> on(String register, LocalDate day) {
        var own = versions.stream()
                .filter(one -> one.register().equals(register))
                .sorted(Comparator.comparing(RegisterRules::from))
                .toList();
        return own.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> own.stream().findFirst());
    }

    /** The rules of all registers on a day, by name. */
    public List<RegisterRules> on(LocalDate day) {
        return ids().stream()
                .flatMap(id -> on(id, day).stream())
                .sorted(Comparator.comparing(RegisterRules::name))
                .toList();
    }

    /** Id of the register that is meant by an id or by a name in any case. */
    public Optional<String> id(String idOrName) {
        return versions.stream()
                .filter(one -> one.register().equals(idOrName)
                        || one.name().equalsIgnoreCase(idOrName == null ? "" : idOrName))
                .map(RegisterRules::register)
                .findFirst();
    }

    private Collection<String> ids() {
        return versions.stream().map(RegisterRules::register).distinct().toList();
    }
}
