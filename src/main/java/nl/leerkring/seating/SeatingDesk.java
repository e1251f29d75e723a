package nl.leerkring.seating;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.RegistrationState;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Making and changing the tables of an edition, for who coordinates the series. */
@UseCase
public class SeatingDesk {
    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    People people;

    @Inject
    Tables tables;

    /** Somebody at a table. */
    public record Sitting(RegistrationFacts who, boolean host) {}

    /** @param number from 1 @param theme or null */
    public record TableRow(int number, String theme, List<Sitting> people) {}

    /** @param number from 1 @param loose who has no table in it */
    public record Round(int number, List<TableRow> tables, List<RegistrationFacts> loose) {}

    /** @param wish null when there is no plan @param mix of who is placed, null when people choose */
    public record Sheet(
            Coordination.Place place,
            TableWish wish,
            boolean published,
            List<Round> rounds,
            Mix mix,
            List<RegistrationFacts> people) {}

    /** The tables. @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Sheet look(String series, String number) {
        var place = coordination.edition(series, number);
        var coming = coming(place);
        var plan = tables.plan(place.edition().id());
        if (plan.isEmpty()) {
            return new Sheet(place, null, false, List.of(), null, coming);
        }
        var seats = tables.seats(plan.get());
        var wish = plan.get().wish();
        var rounds = IntStream.range(0, wish.rounds())
                .mapToObj(round -> round(wish, round, seats, coming))
                .toList();
        var mix = wish.choosing() ? null : Mix.of(Seating.of(coming, wish, seats));
        return new Sheet(place, wish, plan.get().published(), rounds, mix, coming);
    }

    private static Round round(TableWish wish, int round, List<TableSeat> seats, List<RegistrationFacts> coming) {
        Map<RegistrationId, TableSeat> at = seats.stream()
                .filter(seat -> seat.round() == round)
                .collect(Collectors.toMap(TableSeat::registration, Function.identity()));
        var rows = IntStream.range(0, wish.tables())
                .mapToObj(table -> new TableRow(
                        table + 1,
                        wish.theme(table),
                        coming.stream()
                                .filter(one -> at.containsKey(one.id())
                                        && at.get(one.id()).table() == table)
                                .map(one -> new Sitting(one, at.get(one.id()).host()))
                                .toList()))
                .toList();
        return new Round(
                round + 1,
                rows,
                coming.stream().filter(one -> !at.containsKey(one.id())).toList());
    }

    /** Everything that is wrong with a wish. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(TableWish wish) {
        return wish.problems();
    }

    /** Makes the tables anew for who has a place now; hosts stay hosts. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void make(String series, String number, TableWish wish) {
        Typed.refuse(wish.problems());
        var place = coordination.edition(series, number);
        var known = tables.lock(place.edition().id());
        var hosts = known.map(tables::seats).orElse(List.of()).stream()
                .filter(TableSeat::host)
                .collect(Collectors.toMap(TableSeat::registration, seat -> seat.table() + 1, (one, other) -> one));
        var plan = known.orElseGet(() -> new SeatingPlan(place.edition().id()));
        known.ifPresent(tables::clear);
        tables.add(plan.become(wish, clock.now()));
        tables.flush();
        if (!wish.choosing()) {
            var guests = new ArrayList<Guest>();
            coming(place).forEach(one -> guests.add(Seating.guest(one, hosts.getOrDefault(one.id(), 0))));
            write(
                    plan,
                    Mixer.mix(guests, wish.tables(), wish.rounds(), clock.now().toEpochMilli()));
        }
    }

    private void write(SeatingPlan plan, Seats seats) {
        for (int round = 0; round < seats.rounds(); round++) {
            for (int guest = 0; guest < seats.guests().size(); guest++) {
                var one = seats.guests().get(guest);
                int table = seats.at()[round][guest];
                tables.add(new TableSeat(plan, round, one.id(), table, one.host() == table + 1));
            }
        }
    }

    /** Somebody sits at another table in one round, or has one from now on. @param round from 1 @param table from 1 */
    @Permit(Role.ARENA_COORDINATOR)
    public void move(String series, String number, Move move) {
        var place = coordination.edition(series, number);
        var plan = require(place);
        seat(plan, place, move).move(move.table() - 1);
    }

    /** @param round from 1 @param table from 1 */
    public record Move(RegistrationId who, int round, int table) {}

    /** Two people change places in one round. @throws DomainException refused when one of them has no table in it */
    @Permit(Role.ARENA_COORDINATOR)
    public void swap(String series, String number, int round, RegistrationId one, RegistrationId other) {
        var place = coordination.edition(series, number);
        var plan = require(place);
        var first = found(plan, round, one).orElseThrow(() -> DomainException.invalid("other", "seating.error.swap"));
        var second =
                found(plan, round, other).orElseThrow(() -> DomainException.invalid("other", "seating.error.swap"));
        int table = first.table();
        first.move(second.table());
        second.move(table);
    }

    /** Somebody stays at this table in all rounds, or moves like everybody. @param table from 1; 0 for who moves */
    @Permit(Role.ARENA_COORDINATOR)
    public void host(String series, String number, RegistrationId who, int table) {
        var place = coordination.edition(series, number);
        var plan = require(place);
        IntStream.rangeClosed(1, plan.wish().rounds()).forEach(round -> {
            var current = found(plan, round, who).map(TableSeat::table).orElse(0);
            var seat = seat(plan, place, new Move(who, round, table == 0 ? current + 1 : table));
            seat.move(table == 0 ? seat.table() : table - 1);
            seat.hosts(table > 0);
        });
    }

    /** Who comes finds the own tables, or no longer. */
    @Permit(Role.ARENA_COORDINATOR)
    public void show(String series, String number, boolean shown) {
        var plan = require(coordination.edition(series, number));
        if (shown) {
            plan.publish(clock.now());
        } else {
            plan.hide();
        }
    }

    private SeatingPlan require(Coordination.Place place) {
        return tables.lock(place.edition().id()).orElseThrow(DomainException::notFound);
    }

    private TableSeat seat(SeatingPlan plan, Coordination.Place place, Move move) {
        var wish = plan.wish();
        var right = move.round() >= 1
                && move.round() <= wish.rounds()
                && move.table() >= 1
                && move.table() <= wish.tables();
        if (!right || coming(place).stream().noneMatch(one -> one.id().equals(move.who()))) {
            throw DomainException.notFound();
        }
        return found(plan, move.round(), move.who()).orElseGet(() -> {
            var fresh = new TableSeat(plan, move.round() - 1, move.who().value(), move.table() - 1, false);
            tables.add(fresh);
            return fresh;
        });
    }

    private Optional<TableSeat> found(SeatingPlan plan, int round, RegistrationId who) {
        var mine = tables.of(who);
        return tables.seats(plan).stream()
                .filter(mine::contains)
                .filter(seat -> seat.round() == round - 1)
                .findFirst();
    }

    private List<RegistrationFacts> coming(Coordination.Place place) {
        return people.in(place.edition().id(), EnumSet.of(RegistrationState.PLACED));
    }
}
