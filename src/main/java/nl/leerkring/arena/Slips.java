package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.DomainException;

/** Registrations as their owners find them. */
@ApplicationScoped
class Slips {
    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    /** @throws DomainException 404 when no registration has it */
    Registration withSecret(String secret) {
        return Optional.ofNullable(secret)
                .filter(any -> any.matches("[A-Za-z0-9_-]{1,64}"))
                .flatMap(any -> registrations.withSecret(Secret.hash(any)))
                .orElseThrow(DomainException::notFound);
    }

    Mine mine(Registration registration) {
        var edition = editions.edition(registration.edition()).orElseThrow(DomainException::notFound);
        var before = registration.state() == RegistrationState.WAITING ? registrations.before(registration) : 0;
        return new Mine(series(edition), edition.facts(), registration.facts(), before, edition.materials());
    }

    SeriesFacts series(Edition edition) {
        return editions.series(edition.series()).map(ArenaSeries::facts).orElseThrow(DomainException::notFound);
    }
}
