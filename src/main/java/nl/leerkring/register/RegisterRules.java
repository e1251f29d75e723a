package nl.leerkring.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a register asks from a day on, until the next version begins.
 *
 * @param register id of the register
 * @param name as people know it
 * @param from first day on which these rules hold
 * @param checked day on which somebody compared them with what the register says
 * @param months length of a period
 * @param points that are needed in a period, all categories together; 0 when the register sets no total
 * @param number how a registration number is written
 * @param categories in the order of the register
 * @param test when a training counts only with a test
 */
public record RegisterRules(
        String register,
        String name,
        LocalDate from,
        LocalDate checked,
        int months,
        BigDecimal points,
        NumberFormat number,
        List<Category> categories,
        Test test,
        Intervision intervision,
        Renewal renewal,
        List<Source> sources) {

    /** What somebody brings who did something outside Leerkring. */
    public enum Own {
        TRAINING,
        REFLECTION,
        OTHER
    }

    /**
     * Points of one kind.
     *
     * @param least points needed in a period; 0 when none
     * @param most points that count in a period, or null when all do
     * @param own what people bring themselves that counts here, one point for each hour
     * @param reviewed whether that counts only after somebody reviewed it
     */
    public record Category(
            String id, String name, BigDecimal least, BigDecimal most, List<Own> own, boolean reviewed) {}

    /** @param elearning whether an e-learning needs one @param hours from how many hours everything needs one; 0 for never */
    public record Test(boolean elearning, int hours) {
        /** Whether something of this length needs a test. */
        public boolean needed(boolean online, int minutes) {
            return elearning && online || hours > 0 && minutes >= hours * 60;
        }
    }

    /**
     * When meetings of a group count.
     *
     * @param category in which they count
     * @param fewest least people @param most most people
     * @param minutes least net length
     * @param sessions how many meetings a year are needed before any of that year counts; 0 when that does not matter
     * @param agreement whether the group needs a signed agreement
     * @param live whether a meeting online needs live picture and sound for all
     */
    public record Intervision(
            String category, int fewest, int most, int minutes, int sessions, boolean agreement, boolean live) {}

    /**
     * What comes at the end of a period, in months before its last day.
     *
     * @param opens from when somebody can ask for the next period; 0 when that is not known
     * @param remind when somebody is reminded @param again when somebody is reminded a second time; 0 for never
     */
    public record Renewal(int opens, int remind, int again) {}

    /** Where a rule was read, and when. */
    public record Source(String text, LocalDate date) {}

    /** The category with this id, or with this name in any case. */
    public Optional<Category> category(String idOrName) {
        return categories.stream()
                .filter(one -> one.id().equals(idOrName) || one.name().equalsIgnoreCase(idOrName))
                .findFirst();
    }

    /** What is needed in a period: the total of the register, or else what all categories need together. */
    public BigDecimal goal() {
        var least = categories.stream().map(Category::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        return points.max(least);
    }

    /** What other features know of the register. */
    Register register(String anyName) {
        return new Register(
                register, anyName, checked, intervision.fewest(), intervision.most(), intervision.minutes());
    }
}
