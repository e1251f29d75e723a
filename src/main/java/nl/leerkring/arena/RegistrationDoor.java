package nl.leerkring.arena;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.membership.Person;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;
import nl.leerkring.shared.web.Bundles;

/**
 * Registering, changing and cancelling, for everybody: who has no account comes back by the secret of the mail. A second registration of an address
 * answers like the first and is mailed its own link: nobody finds out so who comes.
 */
@UseCase
public class RegistrationDoor {
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

    @Inject
    Places places;

    @Inject
    ArenaMails mails;

    @Inject
    Directory directory;

    @Inject
    Event<Object> events;

    /** What came of registering. @param secret leads to the registration; null when the address was registered already */
    public record Answer(RegistrationState state, int before, String secret) {}

    /** Everything that is wrong, in the order of the form. @throws DomainException 404 for an edition that nobody can see */
    @Permit(everyone = true, audited = false)
    public List<DomainException> problems(EditionId id, RegistrationPlan plan) {
        var edition = published(id);
        var series = slips.series(edition);
        return Stream.concat(plan.problems(series, edition.facts()).stream(), own(plan).stream())
                .toList();
    }

    /** Registers somebody. @throws DomainException beside the field, refused when registration is not open, 403 where an account is needed */
    @Permit(everyone = true)
    public Answer register(EditionId id, RegistrationPlan plan) {
        published(id);
        var edition = editions.lock(id);
        var series = slips.series(edition);
        Typed.refuse(problems(id, plan));
        requireOpen(series, edition.facts());
        var tidy = plan.tidy();
        var known = registrations.present(id, tidy.email());
        if (known.isPresent()) {
            return again(edition, known.get());
        }
        requireOneChoice(edition, tidy.email());
        return begin(edition, series, tidy);
    }

    private Answer begin(Edition edition, SeriesFacts series, RegistrationPlan plan) {
        var secret = Secret.create();
        var member = caller.member();
        var language = member.flatMap(directory::person).map(Person::language).orElse(Bundles.LANGUAGES.get(0));
        var registration = new Registration(edition.id(), member.orElse(null), plan, language, Secret.hash(secret));
        var asks = series.access() == Access.SELECTION;
        var free = !asks && places.free(edition, registration);
        registrations.add(registration.begin(
                asks ? RegistrationState.ASKED : RegistrationState.WAITING,
                registrations.nextTurn(edition.id()),
                clock.now()));
        if (free) {
            places.place(edition, registration, "arenaPlaced", secret);
        } else {
            mails.received(edition, registration, asks ? "arenaAsked" : "arenaWaiting", secret);
        }
        return new Answer(registration.state(), registrations.before(registration), secret);
    }

    /** The same answer as for a new one; the owner of the address gets a link that works, in case the former mail is lost. */
    private Answer again(Edition edition, Registration known) {
        var secret = Secret.create();
        known.renew(Secret.hash(secret));
        mails.received(edition, known, "arenaAgain", secret);
        return new Answer(known.state(), registrations.before(known), null);
    }

    private void requireOpen(SeriesFacts series, EditionFacts edition) {
        if (series.access() == Access.ACCOUNT) {
            caller.requireMember();
        }
        if (!edition.open(clock.today()) || edition.over(clock.now())) {
            throw DomainException.refused(edition.cancelled() ? "arena.cancelled" : "arena.closed");
        }
    }

    private void requireOneChoice(Edition edition, String email) {
        var choice = edition.plan().room().choice();
        if (choice != null && registrations.choseOther(edition.id(), edition.series(), choice, email)) {
            throw DomainException.invalid("email", "arena.error.choice");
        }
    }

    /** Who is signed in registers with the own address: the registration stands in the own overview. */
    private List<DomainException> own(RegistrationPlan plan) {
        var me = caller.member().flatMap(directory::person).map(Person::email);
        return me.isEmpty() || me.get().equals(EmailAddress.tidy(plan.email()))
                ? List.of()
                : List.of(DomainException.invalid("email", "arena.error.ownEmail"));
    }

    /** Everything that is wrong with other answers. */
    @Permit(everyone = true, audited = false)
    public List<DomainException> problems(String secret, RegistrationPlan plan) {
        var registration = slips.withSecret(secret);
        var edition = editions.lock(registration.edition());
        return plan.problems(slips.series(edition), edition.facts());
    }

    /** Says other things. @throws DomainException beside the field, refused when it counts no longer */
    @Permit(everyone = true)
    public void change(String secret, RegistrationPlan plan) {
        Typed.refuse(problems(secret, plan));
        requirePresent(slips.withSecret(secret)).change(plan, clock.now());
    }

    /** Says yes to an offer; twice is once. @throws DomainException refused when it was too late */
    @Permit(everyone = true)
    public void accept(String secret) {
        var registration = locked(secret);
        if (registration.state() == RegistrationState.PLACED) {
            return;
        }
        if (registration.state() != RegistrationState.OFFERED
                || !registration.facts().offeredUntil().isAfter(clock.now())) {
            throw DomainException.refused("arena.error.offerOver");
        }
        places.place(editions.lock(registration.edition()), registration, "arenaPlaced", null);
    }

    /** Comes not, or gives an offer or a turn away; twice is once. Who is next hears it. @throws DomainException refused when it is over */
    @Permit(everyone = true)
    public void cancel(String secret) {
        var registration = locked(secret);
        var edition = editions.lock(registration.edition());
        if (!registration.state().isPresent()) {
            return;
        }
        if (edition.facts().over(clock.now())) {
            throw DomainException.refused("arena.over");
        }
        registration.come(RegistrationState.CANCELLED, clock.now());
        mails.takenBack(edition, registration);
        events.fire(new RegistrationEnded(registration.id(), edition.id(), edition.series(), clock.now()));
        places.moveOn(edition);
    }

    /** The registration with its edition ours until the end of the transaction. */
    private Registration locked(String secret) {
        var registration = slips.withSecret(secret);
        editions.lock(registration.edition());
        registrations.database.refresh(registration);
        return registration;
    }

    private static Registration requirePresent(Registration registration) {
        if (!registration.state().isPresent()) {
            throw DomainException.refused("arena.error.gone");
        }
        return registration;
    }

    private Edition published(EditionId id) {
        return editions.edition(id)
                .filter(edition -> edition.facts().published())
                .orElseThrow(DomainException::notFound);
    }
}
