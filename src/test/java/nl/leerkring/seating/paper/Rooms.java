package nl.leerkring.seating.paper;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.Angle;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.EditionPlan;
import nl.leerkring.arena.Gathering;
import nl.leerkring.arena.Programme;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.RegistrationPlan;
import nl.leerkring.arena.RegistrationState;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.arena.SeriesPlan;
import nl.leerkring.calendar.Appointment;
import nl.leerkring.seating.SeatingDesk;
import nl.leerkring.seating.TableWish;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Rooms with tables for pure tests: the first person receives at table 1, others change. */
final class Rooms {
    private static final Instant BEGIN = Instant.parse("2026-12-02T08:30:00Z");

    private Rooms() {}

    static List<RegistrationFacts> people(int people) {
        return IntStream.range(0, people).mapToObj(i -> person(i, true, false)).toList();
    }

    static RegistrationFacts person(int number, boolean listed, boolean online) {
        return person(
                number,
                new RegistrationPlan(
                        "Mens <" + number + ">",
                        "De Werf",
                        "n@voorbeeld.test",
                        "a",
                        true,
                        online,
                        "Rolstoel",
                        null,
                        listed));
    }

    private static RegistrationFacts person(int number, RegistrationPlan plan) {
        return new RegistrationFacts(
                new RegistrationId(number + 1), new EditionId(3), null, plan, RegistrationState.PLACED, BEGIN, null);
    }

    /** Three tables, two rounds. */
    static SeatingDesk.Sheet of(List<RegistrationFacts> people) {
        var rounds = IntStream.rangeClosed(1, 2)
                .mapToObj(round -> round(round, people))
                .toList();
        return sheet("Vernieuwing <werk>", "Gemeente", new TableWish(3, 2, List.of("Loon"), null), rounds, people);
    }

    private static SeatingDesk.Round round(int number, List<RegistrationFacts> people) {
        var tables = IntStream.range(0, 3)
                .mapToObj(table -> new SeatingDesk.TableRow(
                        table + 1,
                        table == 0 ? "Loon" : null,
                        IntStream.range(0, people.size())
                                .filter(i -> (i == 0 ? 0 : i + (number - 1) * 2) % 3 == table)
                                .mapToObj(i -> new SeatingDesk.Sitting(people.get(i), i == 0))
                                .toList()))
                .toList();
        return new SeatingDesk.Round(number, tables, List.of());
    }

    /** One person of whom everything is as long as can be. */
    static SeatingDesk.Sheet longest() {
        var plan = new RegistrationPlan(
                "M".repeat(120), "O".repeat(120), "n@voorbeeld.test", "a", true, false, null, null, true);
        var people = List.of(person(0, plan));
        var rounds = IntStream.rangeClosed(1, 6)
                .mapToObj(round -> new SeatingDesk.Round(
                        round,
                        List.of(new SeatingDesk.TableRow(
                                60, null, List.of(new SeatingDesk.Sitting(people.get(0), false)))),
                        List.of()))
                .toList();
        return sheet("W".repeat(120), "Q".repeat(60), new TableWish(60, 6, List.of(), null), rounds, people);
    }

    private static SeatingDesk.Sheet sheet(
            String title,
            String angle,
            TableWish wish,
            List<SeatingDesk.Round> rounds,
            List<RegistrationFacts> people) {
        var series = new SeriesPlan(
                title, "Doel", null, null, null, null, null, Access.OPEN, List.of(new Angle("a", angle, false)));
        var place = new Coordination.Place(new SeriesFacts(new SeriesId(2), "vernieuwing", series), edition());
        return new SeatingDesk.Sheet(place, wish, true, rounds, null, people);
    }

    private static EditionFacts edition() {
        var where = new EditionPlan.Where(Gathering.PLACE, "De Werf", null, null);
        var room = new EditionPlan.Room(70, 0, null, LocalDate.of(2026, 11, 25), null, 48, null, false, List.of());
        return new EditionFacts(
                new EditionId(3),
                new SeriesId(2),
                new EditionPlan(26, "Proef", null, List.of(), where, room),
                new Programme(List.of()),
                List.of(new Appointment.Span(BEGIN, BEGIN.plusSeconds(3600))),
                new EditionFacts.Life("x", 0, BEGIN, null, null));
    }

    /** Where the lowest letter stands, in points from above. */
    static float lowest(byte[] pdf) throws IOException {
        var lowest = new float[1];
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                lowest[0] = Math.max(lowest[0], letter.getYDirAdj());
                super.processTextPosition(letter);
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return lowest[0];
    }
}
