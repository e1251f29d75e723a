package nl.leerkring.arena.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.Angle;
import nl.leerkring.arena.SeriesPlan;

/** The form of a series: from what it is to the fields, and from the fields to what it has to be. */
final class SeriesSheet {
    private static final String[] ANGLE = {"angle", "wanted", "code"};

    private SeriesSheet() {}

    static Sheet of(SeriesPlan plan) {
        var sheet = fresh(plan.angles())
                .put("title", plan.title())
                .put("purpose", plan.purpose())
                .put("audience", plan.audience())
                .put("since", plan.since())
                .put("rhythm", plan.rhythm())
                .put("place", plan.place())
                .put("costs", plan.costs());
        return sheet.put("access", plan.access());
    }

    /** A new one with these perspectives. */
    static Sheet fresh(List<Angle> angles) {
        var sheet = new Sheet().put("access", Access.OPEN);
        for (int i = 0; i < angles.size(); i++) {
            var row = i + 1;
            sheet.put("angle" + row, angles.get(i).label())
                    .put("code" + row, angles.get(i).code())
                    .tick("wanted" + row, angles.get(i).wanted());
        }
        return sheet;
    }

    /** @param known perspectives it has now: they keep their code, also under another name */
    static SeriesPlan plan(Sheet sheet, List<Angle> known) {
        return new SeriesPlan(
                sheet.text("title"),
                sheet.text("purpose"),
                sheet.text("audience"),
                sheet.number("since", null),
                sheet.text("rhythm"),
                sheet.text("place"),
                sheet.text("costs"),
                sheet.known("access", Access.values()),
                angles(sheet, known));
    }

    /** Rows without a name do not count. */
    private static List<Angle> angles(Sheet sheet, List<Angle> known) {
        var used = new HashSet<String>();
        var all = new ArrayList<Angle>();
        for (int row = 1; row <= sheet.rows(ANGLE[0]); row++) {
            if (!sheet.isBlank("angle" + row)) {
                var label = sheet.text("angle" + row).strip();
                var code = code(sheet.text("code" + row), label, known, used);
                used.add(code);
                all.add(new Angle(code, label, sheet.ticked("wanted" + row)));
            }
        }
        return all;
    }

    private static String code(String typed, String label, List<Angle> known, Set<String> used) {
        var sameCode = known.stream().filter(angle -> angle.code().equals(typed));
        var sameLabel = known.stream().filter(angle -> angle.label().equalsIgnoreCase(label));
        return Stream.concat(sameCode, sameLabel)
                .map(Angle::code)
                .filter(code -> !used.contains(code))
                .findFirst()
                .orElseGet(() -> SeriesPlan.code(label, taken(known, used)));
    }

    private static Set<String> taken(List<Angle> known, Set<String> used) {
        var taken = new HashSet<>(used);
        known.forEach(angle -> taken.add(angle.code()));
        return taken;
    }

    /** Adds or removes a row. */
    static void press(Sheet sheet, Pressed pressed) {
        if (pressed.word().equals("add")) {
            sheet.put("angle" + (sheet.rows(ANGLE[0]) + 1), "");
        } else if (pressed.word().equals("remove")) {
            sheet.removeRow(pressed.row(), ANGLE);
        }
    }
}
