package nl.leerkring.harvest.photo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.shared.DomainException;

/** Photos, and apart from them what is in their files. */
@Dependent
class Photos {
    /** How many one edition can have: a wall, not an album. */
    static final int MOST = 100;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<Photo> find(PhotoId id) {
        return Optional.ofNullable(database.find(Photo.class, id.value()));
    }

    /** The photo when it is of this edition. @throws DomainException 404 */
    Photo require(EditionId edition, PhotoId id) {
        return find(id).filter(photo -> photo.edition().equals(edition)).orElseThrow(DomainException::notFound);
    }

    Optional<byte[]> image(PhotoId id) {
        return Optional.ofNullable(database.find(PhotoImage.class, id.value())).map(PhotoImage::bytes);
    }

    /** Of an edition, whatever their state, the first one first. */
    List<Photo> of(EditionId edition) {
        return database.createQuery("select p from Photo p where p.editionId = :edition order by p.id", Photo.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    List<Photo> by(RegistrationId registration) {
        return database.createQuery(
                        "select p from Photo p where p.registration = :registration order by p.id", Photo.class)
                .setParameter("registration", registration.value())
                .getResultList();
    }

    /** @throws DomainException refused when the edition has too many */
    void add(Photo photo, CleanImage image) {
        if (of(photo.edition()).size() >= MOST) {
            throw DomainException.refused("photo.error.full", MOST);
        }
        database.persist(photo);
        database.flush();
        database.persist(new PhotoImage(photo.id(), image));
        database.flush();
    }

    /** It is gone, with what was in its file. */
    void remove(Photo photo) {
        var id = photo.id().value();
        database.remove(database.getReference(PhotoImage.class, id));
        database.flush();
        database.remove(photo);
    }
}
