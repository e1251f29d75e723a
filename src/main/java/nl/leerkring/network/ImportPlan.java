package nl.leerkring.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerkring.arena.Angle;
import nl.leerkring.network.MemberFile.Row;

/**
 * What an import would do, before it does anything: who is new, who is a member already, which row repeats an earlier one and which cannot pass. Pure, so
 * that the try-out and the import itself cannot differ, and a second import of the same list finds nobody new.
 */
public record ImportPlan(List<Newcomer> newcomers, int known, List<Twice> twice, List<Fault> faults) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");
    private static final Pattern FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);

    /** Who becomes a member. @param perspective code of it, or empty */
    public record Newcomer(long line, String email, String name, String organisation, String perspective) {}

    /** A row that repeats the address of an earlier one; the earlier one counts. */
    public record Twice(long line, long earlier, String email) {}

    /** Why a row cannot pass. @param value as it stands in the file */
    public record Fault(long line, MemberField field, String value, Problem problem) {}

    /** What can be wrong with a cell. */
    public enum Problem {
        MISSING,
        NO_EMAIL,
        TOO_LONG,
        FORMULA,
        UNKNOWN_PERSPECTIVE
    }

    /** @param members addresses of who is a member already, in small letters */
    static ImportPlan of(List<Row> rows, List<Angle> angles, Set<String> members) {
        var codes = codes(angles);
        var seen = new HashMap<String, Long>();
        var newcomers = new ArrayList<Newcomer>();
        var twice = new ArrayList<Twice>();
        var faults = new ArrayList<Fault>();
        var known = 0;
        for (var row : rows) {
            var found = faults(row, codes);
            var email = row.cell(MemberField.EMAIL).toLowerCase(Locale.ROOT);
            if (!found.isEmpty()) {
                faults.addAll(found);
            } else if (seen.containsKey(email)) {
                twice.add(new Twice(row.line(), seen.get(email), email));
            } else {
                seen.put(email, row.line());
                if (members.contains(email)) {
                    known++;
                } else {
                    newcomers.add(newcomer(row, email, codes));
                }
            }
        }
        return new ImportPlan(List.copyOf(newcomers), known, List.copyOf(twice), List.copyOf(faults));
    }

    private static Newcomer newcomer(Row row, String email, Map<String, String> codes) {
        var perspective = codes.getOrDefault(plain(row.cell(MemberField.PERSPECTIVE)), "");
        return new Newcomer(
                row.line(), email, row.cell(MemberField.NAME), row.cell(MemberField.ORGANISATION), perspective);
    }

    /** Perspectives may be written by their label or their code. */
    private static Map<String, String> codes(List<Angle> angles) {
        var codes = new HashMap<String, String>();
        angles.forEach(angle -> codes.put(plain(angle.code()), angle.code()));
        angles.forEach(angle -> codes.put(plain(angle.label()), angle.code()));
        return codes;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Fault> faults(Row row, Map<String, String> codes) {
        var faults = new ArrayList<Fault>();
        for (var field : MemberField.values()) {
            var value = row.cell(field);
            problem(field, value, codes).ifPresent(one -> faults.add(new Fault(row.line(), field, value, one)));
        }
        return faults;
    }

    private static Optional<Problem> problem(MemberField field, String value, Map<String, String> codes) {
        if (value.isEmpty()) {
            return field == MemberField.EMAIL ? Optional.of(Problem.MISSING) : Optional.empty();
        }
        if (value.length() > field.longest()) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (FORMULA.matcher(value).matches()) {
            return Optional.of(Problem.FORMULA);
        }
        if (field == MemberField.EMAIL && !EMAIL.matcher(value).matches()) {
            return Optional.of(Problem.NO_EMAIL);
        }
        var strange = field == MemberField.PERSPECTIVE && !codes.containsKey(plain(value));
        return strange ? Optional.of(Problem.UNKNOWN_PERSPECTIVE) : Optional.empty();
    }
}
