package nl.leerkring.door;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.arena.People;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/**
 * Saying that one is there, by the code on the screen: with an account, by the personal link of the registration, or with its e-mail address. Who has the
 * code is in the room; so it tells no more of others than that an address has no place.
 */
@UseCase
public class CheckIn {
    private static final int CODE = 20;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    EditionDirectory editions;

    @Inject
    People people;

    @Inject
    MyRegistrations links;

    @Inject
    Doors doors;

    @Inject
    DoorBook book;

    @Inject
    Crowd crowd;

    @Inject
    CodeBrake brake;

    /** What somebody tries. @param email of the registration, or null @param secret of the personal link, or null @param origin network address */
    public record Attempt(String code, String email, String secret, String origin) {}

    /** Somebody is there. @param since when it was said first */
    public record Welcome(Coordination.Place place, Instant since) {}

    /** Whether people come in now at this edition. */
    @Permit(everyone = true, audited = false)
    public boolean open(EditionFacts edition) {
        return edition.published() && DoorHours.today(edition, clock.now()).isPresent();
    }

    /** Everything in a form that cannot be right, whatever the code is now. @param known whether the address may be left out */
    @Permit(everyone = true, audited = false)
    public List<DomainException> problems(Attempt attempt, boolean known) {
        return Typed.problems(() -> Typed.line("code", attempt.code(), "door.error.noCode", CODE), () -> {
            if (!known || !EmailAddress.tidy(attempt.email()).isEmpty()) {
                EmailAddress.require("email", attempt.email());
            }
        });
    }

    /**
     * Whether the caller can be found without an address: by account or link.
     *
     * @return nothing when the page has to ask for the e-mail address
     * @throws DomainException beside the field {@code code}
     */
    @Permit(everyone = true)
    public Optional<Welcome> known(Attempt attempt) {
        return own(doors(attempt), attempt);
    }

    /** By the e-mail address of the registration. @throws DomainException beside the field */
    @Permit(everyone = true)
    public Welcome come(Attempt attempt) {
        var rooms = doors(attempt);
        var own = own(rooms, attempt);
        if (own.isPresent()) {
            return own.get();
        }
        var email = EmailAddress.require("email", attempt.email());
        return rooms.stream()
                .flatMap(place ->
                        crowd.withEmail(place.edition().id(), email).stream().map(visitor -> welcome(place, visitor)))
                .findFirst()
                .orElseThrow(() -> {
                    brake.wrong(visitor(attempt), clock.now());
                    return DomainException.invalid("email", "door.error.email");
                });
    }

    private Optional<Welcome> own(List<Coordination.Place> rooms, Attempt attempt) {
        return rooms.stream()
                .flatMap(place -> mine(place, attempt).stream().map(visitor -> welcome(place, visitor)))
                .findFirst();
    }

    private Optional<Visitor> mine(Coordination.Place place, Attempt attempt) {
        var edition = place.edition().id();
        var byLink = Optional.ofNullable(attempt.secret())
                .filter(secret -> !secret.isBlank())
                .map(secret -> links.look(secret).registration())
                .filter(registration -> registration.edition().equals(edition));
        return Crowd.placed(byLink.or(() -> caller.member().flatMap(me -> people.of(edition, me))));
    }

    private Welcome welcome(Coordination.Place place, Visitor visitor) {
        var day = DoorHours.today(place.edition(), clock.now()).orElseThrow(DomainException::notFound);
        return new Welcome(place, book.arrive(place.edition(), day, visitor.who(), Way.CODE));
    }

    /** Editions of which this is the code now; nearly always one. */
    private List<Coordination.Place> doors(Attempt attempt) {
        requirePatience(attempt);
        var typed = RotatingCode.tidy(attempt.code());
        if (typed.isEmpty()) {
            throw DomainException.invalid("code", "door.error.noCode");
        }
        var now = clock.now();
        var open = doors.open(now);
        var right = open.stream()
                .filter(door -> door.code().check(typed, now) == RotatingCode.Verdict.RIGHT)
                .flatMap(door -> editions.find(door.edition()).stream())
                .filter(place -> DoorHours.today(place.edition(), now).isPresent())
                .toList();
        if (!right.isEmpty()) {
            return right;
        }
        brake.wrong(visitor(attempt), now);
        var old = open.stream().anyMatch(door -> door.code().check(typed, now) == RotatingCode.Verdict.OLD);
        throw DomainException.invalid("code", old ? "door.error.old" : "door.error.code");
    }

    private void requirePatience(Attempt attempt) {
        var pause = brake.pause(visitor(attempt), clock.now());
        if (!pause.isZero()) {
            throw DomainException.invalid("code", "door.error.wait", minutes(pause));
        }
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    private CodeBrake.Visitor visitor(Attempt attempt) {
        return caller.member()
                .map(me -> new CodeBrake.Visitor("member:" + me, CodeBrake.MEMBER))
                .orElseGet(() -> new CodeBrake.Visitor("network:" + attempt.origin(), CodeBrake.NETWORK));
    }
}
