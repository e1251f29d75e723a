package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionPlan;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** An edition on its day, with people who have a place, for tests in the server. */
@ApplicationScoped
public class DoorFixture {
    @Inject
    ArenaFixture arenas;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    DoorScreen screen;

    @Inject
    DoorList list;

    @Inject
    AttendanceDesk desk;

    @Inject
    CheckIn door;

    @Inject
    EditionDesk editions;

    /** @param email of who has a place @param secret of the personal link */
    record Guest(String email, String secret) {}

    /** @param noor a member with a place @param wim a visitor with a place */
    record Day(SeriesFacts series, EditionFacts edition, MemberId coordinator, MemberId noor, Guest wim) {
        String slug() {
            return series.slug();
        }

        String number() {
            return String.valueOf(edition.number());
        }
    }

    /** It begins in half an hour; the coordinator acts. */
    Day morning(int places, int days, boolean compulsory) {
        var series = arenas.started(Access.OPEN);
        var coordinator = caller.requireMember();
        var edition = arenas.open(series, plan(arenas.plan(1, places), days, compulsory));
        var email = ArenaFixture.email();
        var wim = new Guest(email, arenas.registers(edition, ArenaFixture.registration(email, "provider")));
        var noor = arenas.somebody(Role.LEARNER);
        registers(edition, noor);
        arenas.as(coordinator, Role.ARENA_COORDINATOR);
        to(edition.startsAt().minus(Duration.ofMinutes(30)));
        return new Day(series, edition, coordinator, noor, wim);
    }

    @Inject
    nl.leerkring.arena.RegistrationDoor registrations;

    void registers(EditionFacts edition, MemberId member) {
        arenas.as(member, Role.LEARNER);
        registrations.register(edition.id(), ArenaFixture.registration(ArenaFixture.address(member), "expert"));
    }

    private static EditionPlan plan(EditionPlan plan, int days, boolean compulsory) {
        var first = plan.days().get(0);
        var all = new ArrayList<EditionPlan.Day>();
        for (int i = 0; i < days; i++) {
            all.add(new EditionPlan.Day(first.date().plusDays(i), first.start(), first.end()));
        }
        var room = plan.room();
        return new EditionPlan(
                plan.number(),
                plan.title(),
                null,
                all,
                plan.where(),
                new EditionPlan.Room(room.capacity(), 0, null, room.closesOn(), null, 48, null, compulsory, List.of()));
    }

    /** Moves the clock there. */
    void to(Instant at) {
        arenas.move(Duration.between(clock.now(), at));
    }

    void minutes(long minutes) {
        arenas.move(Duration.ofMinutes(minutes));
    }

    void coordinates(Day day) {
        arenas.as(day.coordinator(), Role.ARENA_COORDINATOR);
    }

    /** The code on the screen; the coordinator acts. */
    String code(Day day) {
        coordinates(day);
        return screen.look(day.slug(), day.number()).code();
    }

    /** Who is on the list with this e-mail address; the coordinator acts. */
    Attendee who(Day day, String email) {
        coordinates(day);
        return list.look(day.slug(), day.number(), 0).rows().stream()
                .map(DoorList.Row::visitor)
                .filter(visitor -> email.equals(visitor.email()))
                .map(Visitor::who)
                .findFirst()
                .orElseThrow();
    }

    Tick tick(Attendee who, int day, boolean there) {
        return new Tick(who, day, there, clock.now(), UUID.randomUUID().toString());
    }

    /** Ticks now; the coordinator acts. */
    void ticks(Day day, Attendee who, int on, boolean there) {
        coordinates(day);
        list.tick(day.slug(), day.number(), tick(who, on, there));
    }

    /** What the desk knows of somebody. */
    AttendanceDesk.Row row(Day day, Attendee who) {
        coordinates(day);
        return desk.look(day.slug(), day.number()).rows().stream()
                .filter(row -> row.visitor().who().equals(who))
                .findFirst()
                .orElseThrow();
    }

    /** Closes as it stands. */
    void closes(Day day) {
        coordinates(day);
        desk.close(
                day.slug(),
                day.number(),
                desk.look(day.slug(), day.number()).closing().version());
    }

    CheckIn.Attempt attempt(String code, String email, String secret) {
        return new CheckIn.Attempt(code, email, secret, "192.0.2." + UUID.randomUUID());
    }

    /** Who is signed in says to be there. */
    Optional<CheckIn.Welcome> known(MemberId member, String code) {
        arenas.as(member, Role.LEARNER);
        return door.known(attempt(code, null, null));
    }
}
