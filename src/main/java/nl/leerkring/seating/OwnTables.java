package nl.leerkring.seating;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.arena.Mine;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The own tables of who has a place, and choosing them where that is open. For everybody with the link of a registration. */
@UseCase
public class OwnTables {
    @Inject
    Clock clock;

    @Inject
    MyRegistrations registrations;

    @Inject
    Tables tables;

    /** @param number from 1 @param table from 1; 0 for none yet @param free how many fit at each table; empty when people are placed */
    public record OwnRound(int number, int table, String theme, boolean host, List<Integer> free) {}

    /** @param rounds empty while there is nothing to see */
    public record Own(boolean choosing, List<String> themes, List<OwnRound> rounds) {}

    /** What there is for this registration. @param secret of its link @throws DomainException 404 when there is none */
    @Permit(everyone = true, audited = false)
    public Own look(String secret) {
        var mine = registrations.look(secret);
        var plan = tables.plan(mine.edition().id()).filter(SeatingPlan::published);
        if (plan.isEmpty() || !mine.registration().placed()) {
            return new Own(false, List.of(), List.of());
        }
        var wish = plan.get().wish();
        var own = tables.of(mine.registration().id());
        var all = wish.choosing() ? tables.seats(plan.get()) : List.<TableSeat>of();
        var rounds = IntStream.range(0, wish.rounds())
                .mapToObj(round -> round(wish, round, own, all))
                .toList();
        return new Own(wish.choosing() && !mine.edition().over(clock.now()), names(wish), rounds);
    }

    private static List<String> names(TableWish wish) {
        var names = new ArrayList<String>();
        IntStream.range(0, wish.tables()).forEach(table -> names.add(wish.theme(table)));
        return names;
    }

    private static OwnRound round(TableWish wish, int round, List<TableSeat> own, List<TableSeat> all) {
        var seat = own.stream().filter(one -> one.round() == round).findFirst();
        var table = seat.map(TableSeat::table).orElse(-1);
        var free = new ArrayList<Integer>();
        if (wish.choosing()) {
            IntStream.range(0, wish.tables()).forEach(at -> free.add(wish.most() - taken(all, round, at)));
        }
        return new OwnRound(
                round + 1,
                table + 1,
                table < 0 ? null : wish.theme(table),
                seat.map(TableSeat::host).orElse(false),
                free);
    }

    private static int taken(List<TableSeat> all, int round, int table) {
        return (int) all.stream()
                .filter(seat -> seat.round() == round && seat.table() == table)
                .count();
    }

    /** Chooses a table in a round; the former one is free again. @param round from 1 @param table from 1 @throws DomainException refused when it is full */
    @Permit(everyone = true)
    public void choose(String secret, int round, int table) {
        var mine = registrations.look(secret);
        var plan = tables.lock(mine.edition().id())
                .filter(one -> one.published() && one.wish().choosing())
                .orElseThrow(DomainException::notFound);
        var wish = plan.wish();
        requireOpen(mine, wish, round, table);
        var all = tables.seats(plan);
        var own = tables.of(mine.registration().id()).stream()
                .filter(seat -> seat.round() == round - 1)
                .findFirst();
        if (own.isPresent() && own.get().table() == table - 1) {
            return;
        }
        if (taken(all, round - 1, table - 1) >= wish.most()) {
            throw DomainException.refused("seating.error.full");
        }
        own.ifPresentOrElse(
                seat -> seat.move(table - 1),
                () -> tables.add(
                        new TableSeat(plan, round - 1, mine.registration().id().value(), table - 1, false)));
    }

    private void requireOpen(Mine mine, TableWish wish, int round, int table) {
        if (round < 1 || round > wish.rounds() || table < 1 || table > wish.tables()) {
            throw DomainException.notFound();
        }
        if (!mine.registration().placed() || mine.edition().over(clock.now())) {
            throw DomainException.refused("seating.error.closed");
        }
    }
}
