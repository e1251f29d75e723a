package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.leerkring.arena.RegistrationForgotten;

/** Who is forgotten has no name on proofs any more. That somebody was there stays, for the figures: the registration has no name either. */
@ApplicationScoped
class DoorForgetting {
    @Inject
    ArenaProofs proofs;

    void forgotten(@Observes RegistrationForgotten event) {
        proofs.ever(event.edition(), Attendee.of(event.registration())).forEach(ArenaProof::forget);
    }
}
