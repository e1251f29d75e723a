package nl.leerkring.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationEnded;
import nl.leerkring.arena.RegistrationForgotten;
import nl.leerkring.arena.RegistrationPlaced;
import nl.leerkring.arena.RegistrationState;

/** Who gets a place when the tables were made sits where that fits best, and nobody moves; who comes no longer leaves the own seats only. */
@ApplicationScoped
class Latecomers {
    @Inject
    People people;

    @Inject
    Tables tables;

    void placed(@Observes RegistrationPlaced event) {
        tables.lock(event.edition())
                .filter(plan -> !plan.wish().choosing())
                .ifPresent(plan -> sit(plan, event.registration().value()));
    }

    private void sit(SeatingPlan plan, long registration) {
        var coming = people.in(plan.edition(), EnumSet.of(RegistrationState.PLACED));
        var seats = Seating.of(coming, plan.wish(), tables.seats(plan));
        for (int guest = 0; guest < coming.size(); guest++) {
            if (coming.get(guest).id().value() == registration) {
                for (int round = 0; round < seats.rounds(); round++) {
                    int table = Mixer.best(seats, round, guest);
                    seats.at()[round][guest] = table;
                    tables.add(new TableSeat(plan, round, registration, table, false));
                }
            }
        }
    }

    void ended(@Observes RegistrationEnded event) {
        tables.leave(event.registration());
    }

    void forgotten(@Observes RegistrationForgotten event) {
        tables.leave(event.registration());
    }
}
