package nl.leerkring.casus;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.content.Casus;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.Versions;

/** For the authors of a case: its picture, and where people hesitate or choose wrongly. Numbers from five people on, never names. */
@UseCase
public class CasusAuthors {
    @Inject
    Versions versions;

    @Inject
    Peers peers;

    /** A case with its picture and the choices made in it. @param training title of the training */
    public record CasusPicture(
            String slug, String part, String training, Casus casus, CasusMap map, List<PeerCounts.Spread> spreads) {}

    /** The case in its newest version. @throws DomainException 404 */
    @Permit(value = Role.EDITOR, audited = false)
    public CasusPicture picture(String slug, String partId) {
        var version = current(slug);
        var part = version.part(partId).orElseThrow(DomainException::notFound);
        var casus = new Stage(version, part, CasusRun.ALONE).casus();
        var counts = peers.withDoubts(slug, partId);
        return new CasusPicture(
                slug,
                partId,
                version.about().title(),
                casus,
                CasusMap.of(casus),
                casus.scenes().stream()
                        .flatMap(scene -> counts.in(scene, null).stream())
                        .toList());
    }

    private TrainingVersion current(String slug) {
        if (!TrainingSlug.isValid(slug)) {
            throw DomainException.notFound();
        }
        return versions.current(new TrainingSlug(slug)).orElseThrow(DomainException::notFound);
    }
}
