package nl.leerkring.arena.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.arena.ItemKind;
import nl.leerkring.arena.ItemPlan;
import nl.leerkring.shared.DomainException;

/** The form of a programme, with a row for each part. */
final class ProgrammeSheet {
    private static final String[] ITEM = {"title", "kind", "minutes", "description", "speaker", "agreed", "day"};
    private static final int USUAL = 30;

    private ProgrammeSheet() {}

    static Sheet of(List<ItemPlan> items) {
        var sheet = new Sheet();
        for (int i = 0; i < items.size(); i++) {
            put(sheet, i + 1, items.get(i));
        }
        return sheet;
    }

    private static void put(Sheet sheet, int row, ItemPlan item) {
        sheet.put("title" + row, item.title())
                .put("kind" + row, item.kind())
                .put("minutes" + row, item.minutes())
                .put("description" + row, item.description())
                .put("speaker" + row, item.speaker())
                .put("day" + row, item.day())
                .tick("agreed" + row, item.agreed());
    }

    static int rows(Sheet sheet) {
        return sheet.rows(ITEM[0]);
    }

    /** In the order of the form. An edition of one day asks for no day. */
    static List<ItemPlan> items(Sheet sheet) {
        return IntStream.rangeClosed(1, rows(sheet))
                .mapToObj(row -> new ItemPlan(
                        sheet.number("day" + row, 1),
                        sheet.known("kind" + row, ItemKind.values()),
                        sheet.text("title" + row),
                        sheet.text("description" + row),
                        sheet.number("minutes" + row, 0),
                        sheet.text("speaker" + row),
                        sheet.ticked("agreed" + row)))
                .toList();
    }

    /** Everything that is wrong. @param days of the edition */
    static List<DomainException> problems(List<ItemPlan> items, int days) {
        var all = new ArrayList<DomainException>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            all.addAll(item.problems(i + 1));
            if (item.day() > days) {
                all.add(DomainException.invalid("day" + (i + 1), "arena.error.day"));
            }
        }
        return all;
    }

    /** The parts of each day together. */
    static List<ItemPlan> byDay(List<ItemPlan> items) {
        return items.stream().sorted(Comparator.comparingInt(ItemPlan::day)).toList();
    }

    /** Adds, removes or moves a row. @return the row to go on with */
    static int press(Sheet sheet, Pressed pressed) {
        var row = pressed.row();
        return switch (pressed.word()) {
            case "add" -> {
                var day = Math.max(1, sheet.number("day" + rows(sheet), 1));
                put(sheet, rows(sheet) + 1, new ItemPlan(day, ItemKind.OTHER, "", "", USUAL, "", false));
                yield rows(sheet);
            }
            case "remove" -> {
                sheet.removeRow(row, ITEM);
                yield Math.min(row, rows(sheet));
            }
            case "up" -> {
                sheet.swapRows(row - 1, row, ITEM);
                yield Math.max(1, row - 1);
            }
            case "down" -> {
                sheet.swapRows(row, row + 1, ITEM);
                yield Math.min(row + 1, rows(sheet));
            }
            default -> 0;
        };
    }
}
