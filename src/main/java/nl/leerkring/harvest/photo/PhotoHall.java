package nl.leerkring.harvest.photo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Photos as everybody sees them, and having one taken away. */
@UseCase
public class PhotoHall {
    static final int WORDS = 300;

    @Inject
    Clock clock;

    @Inject
    ArenaHall hall;

    @Inject
    Coordination coordination;

    @Inject
    Photos photos;

    @Inject
    PhotoMails mails;

    /** A photo with its edition. */
    public record Place(ArenaHall.Card card, PhotoRow photo) {}

    /** @param published whether everybody may see it */
    public record File(PhotoId id, boolean published) {}

    /** What everybody sees of an edition. */
    @Permit(everyone = true, audited = false)
    public List<PhotoRow> of(EditionFacts edition) {
        return edition.published()
                ? photos.of(edition.id()).stream()
                        .map(Photo::row)
                        .filter(PhotoRow::published)
                        .toList()
                : List.of();
    }

    /** A photo that everybody sees. @throws DomainException 404 */
    @Permit(everyone = true, audited = false)
    public Place place(String series, String number, PhotoId id) {
        var card = hall.edition(series, number).card();
        return new Place(card, shown(card, id).row());
    }

    /** The file, when the caller may have it: everybody that of a published one, a coordinator of the series every one. */
    @Permit(everyone = true, audited = false)
    public Optional<File> file(PhotoId id) {
        return photos.find(id)
                .filter(photo -> photo.isPublished() || coordination.coordinates(photo.series()))
                .map(photo -> new File(id, photo.isPublished()));
    }

    /** What is in it. */
    @Permit(everyone = true, audited = false)
    public byte[] read(File file) {
        return file(file.id()).flatMap(same -> photos.image(same.id())).orElseThrow(DomainException::notFound);
    }

    /** Everything that is wrong with what somebody tells. */
    @Permit(everyone = true, audited = false)
    public List<DomainException> problems(String words) {
        return Typed.problems(() -> Typed.lines("words", words, WORDS));
    }

    /** Somebody in it wants it away: nobody sees it from now on, and the coordinators hear it. @param words for them, or empty @throws DomainException 404 */
    @Permit(everyone = true)
    public void report(String series, String number, PhotoId id, String words) {
        var card = hall.edition(series, number).card();
        var photo = shown(card, id);
        photo.report(Typed.lines("words", words, WORDS), clock.now());
        mails.reported(card);
    }

    private Photo shown(ArenaHall.Card card, PhotoId id) {
        var photo = photos.require(card.edition().id(), id);
        if (!photo.isPublished()) {
            throw DomainException.notFound();
        }
        return photo;
    }
}
