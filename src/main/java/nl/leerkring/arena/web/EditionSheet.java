package nl.leerkring.arena.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.arena.Angle;
import nl.leerkring.arena.EditionPlan;
import nl.leerkring.arena.Gathering;
import nl.leerkring.shared.DomainException;

/**
 * The form of an edition: from what it is to the fields, and from the fields to what it has to be. The number of the edition has another name here: the
 * address has one too.
 */
final class EditionSheet {
    private static final String[] DAY = {"date", "start", "end"};

    private EditionSheet() {}

    static Sheet of(EditionPlan plan) {
        var sheet = new Sheet()
                .put("nr", plan.number())
                .put("title", plan.title())
                .put("intro", plan.intro())
                .put("form", plan.where().form())
                .put("place", plan.where().place())
                .put("link", plan.where().link())
                .put("accessible", plan.where().accessible());
        for (int i = 0; i < plan.days().size(); i++) {
            var day = plan.days().get(i);
            sheet.put("date" + (i + 1), day.date())
                    .put("start" + (i + 1), day.start())
                    .put("end" + (i + 1), day.end());
        }
        return room(sheet, plan.room());
    }

    private static Sheet room(Sheet sheet, EditionPlan.Room room) {
        room.held().forEach(one -> sheet.put("held-" + one.perspective(), one.places()));
        return sheet.put("capacity", room.capacity())
                .put("onlineCapacity", room.onlineCapacity() == 0 ? null : room.onlineCapacity())
                .put("opensOn", room.opensOn())
                .put("closesOn", room.closesOn())
                .put("perOrganisation", room.perOrganisation())
                .put("offerHours", room.offerHours())
                .put("choice", room.choice())
                .tick("compulsory", room.compulsory());
    }

    /** @param angles for which places can be held */
    static EditionPlan plan(Sheet sheet, List<Angle> angles) {
        return new EditionPlan(
                sheet.number("nr", 0),
                sheet.text("title"),
                sheet.text("intro"),
                days(sheet),
                new EditionPlan.Where(
                        sheet.known("form", Gathering.values()),
                        sheet.text("place"),
                        sheet.text("link"),
                        sheet.text("accessible")),
                new EditionPlan.Room(
                        sheet.number("capacity", 0),
                        sheet.number("onlineCapacity", 0),
                        sheet.date("opensOn"),
                        sheet.date("closesOn"),
                        sheet.number("perOrganisation", null),
                        sheet.number("offerHours", 0),
                        sheet.text("choice"),
                        sheet.ticked("compulsory"),
                        held(sheet, angles)));
    }

    private static List<EditionPlan.Day> days(Sheet sheet) {
        return IntStream.rangeClosed(1, sheet.rows(DAY[0]))
                .mapToObj(row -> new EditionPlan.Day(
                        sheet.date("date" + row), sheet.time("start" + row), sheet.time("end" + row)))
                .toList();
    }

    private static List<EditionPlan.HeldPlan> held(Sheet sheet, List<Angle> angles) {
        return angles.stream()
                .map(angle -> new EditionPlan.HeldPlan(angle.code(), sheet.number("held-" + angle.code(), 0)))
                .toList();
    }

    /** What is wrong with what was typed, that the plan cannot know; and all that the plan says, beside the fields as they are called here. */
    static List<DomainException> problems(Sheet sheet, List<DomainException> ofPlan) {
        var nonsense = sheet.date("opensOn") == null && !sheet.isBlank("opensOn")
                ? Stream.of(DomainException.invalid("opensOn", "arena.error.date"))
                : Stream.<DomainException>empty();
        return Stream.concat(ofPlan.stream().map(EditionSheet::here), nonsense).toList();
    }

    static DomainException here(DomainException problem) {
        return "number".equals(problem.field())
                ? DomainException.invalid("nr", problem.key(), problem.arguments())
                : problem;
    }

    /** Adds a day like the last one, or removes one. */
    static void press(Sheet sheet, Pressed pressed) {
        var last = sheet.rows(DAY[0]);
        if (pressed.word().equals("add")) {
            sheet.put("date" + (last + 1), "")
                    .put("start" + (last + 1), sheet.text("start" + last))
                    .put("end" + (last + 1), sheet.text("end" + last));
        } else if (pressed.word().equals("remove") && last > 1) {
            sheet.removeRow(pressed.row(), DAY);
        }
    }
}
