package nl.leerkring.harvest.photo;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.arena.Coordination;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Adding, publishing, hiding and removing photos, for who coordinates the series. */
@UseCase
public class PhotoDesk {
    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Photos photos;

    /** The photos of an edition, whatever their state. @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<PhotoRow> look(String series, String number) {
        return photos.of(coordination.edition(series, number).edition().id()).stream()
                .map(Photo::row)
                .toList();
    }

    /** Everything that is wrong, in the order of the form. @throws DomainException refused before the edition begins */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(String series, String number, PhotoPlan plan) {
        if (coordination.edition(series, number).edition().startsAt().isAfter(clock.now())) {
            throw DomainException.refused("photo.error.early");
        }
        return plan.problems();
    }

    /** Adds one. @throws DomainException beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void add(String series, String number, PhotoPlan plan, CleanImage image) {
        Typed.refuse(problems(series, number, plan));
        var edition = coordination.edition(series, number).edition();
        photos.add(new Photo(edition, plan.tidyCaption(), image, null, clock.now()), image);
    }

    /** Everybody sees it. @throws DomainException 404 when it is not of this edition */
    @Permit(Role.ARENA_COORDINATOR)
    public void publish(String series, String number, PhotoId id) {
        require(series, number, id).publish();
    }

    /** Nobody but coordinators sees it any more. */
    @Permit(Role.ARENA_COORDINATOR)
    public void hide(String series, String number, PhotoId id) {
        require(series, number, id).hide();
    }

    /** It is gone for good. */
    @Permit(Role.ARENA_COORDINATOR)
    public void remove(String series, String number, PhotoId id) {
        photos.remove(require(series, number, id));
    }

    private Photo require(String series, String number, PhotoId id) {
        return photos.require(coordination.edition(series, number).edition().id(), id);
    }
}
