package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerkring.register.RegisterRules;

/**
 * Everything that "Mijn dossier" shows of a registration.
 *
 * @param all registrations of the person, to choose from
 * @param holding the one that is shown
 * @param number of it, for its owner
 * @param lines everything that was entered, the newest first
 * @param suggestions what would fill what is missing
 * @param chosen keys of those that the person chose; all when nothing was chosen
 * @param after what it would be when the chosen ones are done
 * @param endings periods of every register, and accreditations of trainings that are followed now, that end
 * @param opens from when the next period can be asked for, or null when that is not known
 */
public record DossierSheet(
        List<Holding> all,
        Holding holding,
        RegisterRules rules,
        String number,
        Figures figures,
        List<Line> lines,
        List<Suggestion> suggestions,
        Set<String> chosen,
        Figures after,
        LocalDate opens,
        List<Expiring.Ending> endings) {

    /** One entry with what it is about. @param link address within Leerkring, may be empty */
    public record Line(Outcome outcome, Fact fact, String link) {}

    /** What is there of each kind. */
    public record Figures(List<Kind> kinds, BigDecimal goal) {
        /** All points together. */
        public BigDecimal points() {
            return kinds.stream().map(Kind::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What is still to do: for the total, and at least what each kind misses. */
        public BigDecimal missing() {
            var kindsMiss = kinds.stream().map(Kind::missing).reduce(BigDecimal.ZERO, BigDecimal::add);
            return goal.subtract(points()).max(kindsMiss).max(BigDecimal.ZERO);
        }

        /** The kind that misses most, or null when none does. */
        public Kind worst() {
            return kinds.stream()
                    .filter(kind -> kind.missing().signum() > 0)
                    .max(java.util.Comparator.comparing(Kind::missing))
                    .orElse(null);
        }
    }

    /** Points of one kind. */
    public record Kind(RegisterRules.Category category, BigDecimal points) {
        /** What this kind itself still needs. */
        public BigDecimal missing() {
            return category.least().subtract(points).max(BigDecimal.ZERO);
        }

        /** Whether nothing more of this kind counts. */
        public boolean full() {
            return category.most() != null && points.compareTo(category.most()) >= 0;
        }
    }

    /** Something that fills what is missing. @param times how often, for meetings; else 1 @param busy whether it was begun, or is the own group */
    public record Suggestion(
            String key,
            Fact.Kind kind,
            String title,
            String link,
            String category,
            BigDecimal points,
            int times,
            boolean busy) {}

    /** How much of the period is over, in percent. */
    public int elapsed(LocalDate today) {
        var whole = holding.from().until(holding.until(), java.time.temporal.ChronoUnit.DAYS) + 1;
        var over = holding.from().until(today, java.time.temporal.ChronoUnit.DAYS);
        return (int) Math.max(0, Math.min(100, over * 100 / whole));
    }

    /** Whole months that are left. */
    public long months(LocalDate today) {
        return Math.max(0, today.until(holding.until().plusDays(1), java.time.temporal.ChronoUnit.MONTHS));
    }
}
