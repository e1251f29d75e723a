package nl.leerkring.arena;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The own registrations: of who is signed in, or of who has the link of a mail. */
@UseCase
public class MyRegistrations {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    @Inject
    Slips slips;

    /** An edition the caller registered for. */
    public record Row(SeriesFacts series, EditionFacts edition, RegistrationFacts registration) {}

    /** The registration of a mailed link. @throws DomainException 404 when there is none */
    @Permit(everyone = true, audited = false)
    public Mine look(String secret) {
        return slips.mine(slips.withSecret(secret));
    }

    /** The registration of the caller for this edition, if there is one that counts. */
    @Permit(everyone = true, audited = false)
    public Optional<RegistrationFacts> mine(EditionId id) {
        return caller.member().flatMap(me -> registrations.of(id, me)).map(Registration::facts);
    }

    /** Editions to come, the first first, for who is signed in. */
    @Permit(everyone = true, audited = false)
    public List<Row> coming() {
        return caller.member().map(me -> rows(registrations.of(me))).orElse(List.of()).stream()
                .filter(row ->
                        !row.edition().over(clock.now()) && !row.edition().cancelled())
                .sorted(Comparator.comparing(row -> row.edition().startsAt()))
                .toList();
    }

    private List<Row> rows(List<Registration> mine) {
        var known = editions.all(mine.stream().map(Registration::edition).toList()).stream()
                .collect(Collectors.toMap(Edition::id, Function.identity()));
        return mine.stream()
                .map(one -> {
                    var edition = known.get(one.edition());
                    return new Row(slips.series(edition), edition.facts(), one.facts());
                })
                .toList();
    }

    /** Opens a registration of the caller by a new secret; the link of the mail works no longer. @throws DomainException 404 when it is somebody else's */
    @Permit
    public String enter(RegistrationId id) {
        var me = caller.requireMember();
        var registration = registrations
                .find(id)
                .filter(found -> me.equals(found.member()))
                .orElseThrow(DomainException::notFound);
        var secret = Secret.create();
        registration.renew(Secret.hash(secret));
        return secret;
    }
}
