package nl.leerkring.harvest.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.leerkring.arena.RegistrationForgotten;

/** Who is forgotten can no longer answer for the consent of the people in a photo: what this person added goes too. */
@ApplicationScoped
class PhotoForgetting {
    @Inject
    Photos photos;

    void forgotten(@Observes RegistrationForgotten event) {
        photos.by(event.registration()).forEach(photos::remove);
    }
}
