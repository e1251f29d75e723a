package nl.leerkring.training;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** What there is to learn, for everyone. */
@UseCase
public class Catalogue {
    @Inject
    Versions versions;

    /** The trainings that fit, by title. */
    @Permit(everyone = true, audited = false)
    public List<CatalogueCard> search(CatalogueFilter filter) {
        return versions.allCurrent().stream()
                .filter(filter::fits)
                .map(CatalogueCard::of)
                .toList();
    }

    /** All themes, in order. */
    @Permit(everyone = true, audited = false)
    public List<String> themes() {
        return versions.allCurrent().stream()
                .map(version -> version.about().theme())
                .distinct()
                .sorted()
                .toList();
    }

    /** All audiences, in order. */
    @Permit(everyone = true, audited = false)
    public List<String> audiences() {
        return versions.allCurrent().stream()
                .flatMap(version -> version.about().audience().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The current version of one training. @throws DomainException 404 */
    @Permit(everyone = true, audited = false)
    public TrainingVersion page(String slug) {
        if (!TrainingSlug.isValid(slug)) {
            throw DomainException.notFound();
        }
        return versions.current(new TrainingSlug(slug)).orElseThrow(DomainException::notFound);
    }
}
