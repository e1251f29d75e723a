package nl.leerkring.harvest.photo;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.leerkring.arena.Mine;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.arena.Turnout;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Adding photos, and taking them away again, for everybody with the link of a registration who was there. */
@UseCase
public class PhotoDoor {
    /** How long after the end one can be added. */
    static final Duration AFTER = Duration.ofDays(14);

    static final int MOST = 10;

    @Inject
    Clock clock;

    @Inject
    MyRegistrations registrations;

    @Inject
    Instance<Turnout> turnouts;

    @Inject
    Photos photos;

    /** @param open whether one can be added now @param photos what this person added */
    public record Own(Mine mine, boolean open, List<PhotoRow> photos) {}

    /** @param secret of the link of a registration @throws DomainException 404 when there is none */
    @Permit(everyone = true, audited = false)
    public Own look(String secret) {
        var mine = registrations.look(secret);
        var own = photos.by(mine.registration().id()).stream().map(Photo::row).toList();
        return new Own(mine, open(mine), own);
    }

    /** Everything that is wrong, in the order of the form. @throws DomainException 404 when there is no registration */
    @Permit(everyone = true, audited = false)
    public List<DomainException> problems(String secret, PhotoPlan plan) {
        requireOpen(registrations.look(secret));
        return plan.problems();
    }

    /** Adds one; a coordinator looks at it first. @throws DomainException beside the field, refused when it is not the time */
    @Permit(everyone = true)
    public void add(String secret, PhotoPlan plan, CleanImage image) {
        var mine = registrations.look(secret);
        requireOpen(mine);
        Typed.refuse(plan.problems());
        var by = mine.registration().id();
        if (photos.by(by).size() >= MOST) {
            throw DomainException.refused("photo.error.many", MOST);
        }
        photos.add(new Photo(mine.edition(), plan.tidyCaption(), image, by, clock.now()), image);
    }

    /** It is gone for good. @throws DomainException 404 when somebody else added it */
    @Permit(everyone = true)
    public void remove(String secret, PhotoId id) {
        var mine = registrations.look(secret);
        photos.remove(photos.find(id)
                .filter(photo -> photo.isBy(mine.registration().id()))
                .orElseThrow(DomainException::notFound));
    }

    private void requireOpen(Mine mine) {
        if (!open(mine)) {
            throw DomainException.refused("photo.error.closed");
        }
    }

    private boolean open(Mine mine) {
        var edition = mine.edition();
        var now = clock.now();
        return mine.registration().placed()
                && !edition.cancelled()
                && !edition.startsAt().isAfter(now)
                && edition.endsAt().plus(AFTER).isAfter(now)
                && (!edition.over(now) || came(mine));
    }

    /** Afterwards it is known who came, where somebody kept that. */
    private boolean came(Mine mine) {
        var edition = mine.edition().id();
        return turnouts.stream()
                .map(turnout -> turnout.of(List.of(edition)).get(edition))
                .filter(Objects::nonNull)
                .allMatch(came -> came.registered().contains(mine.registration().id()));
    }
}
