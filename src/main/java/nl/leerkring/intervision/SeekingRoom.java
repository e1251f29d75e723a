package nl.leerkring.intervision;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Seeking a group: said by anybody with consent, taken back at any time, seen by facilitators only and for three months. */
@UseCase
public class SeekingRoom {
    private static final int SHORT = 80;
    private static final int LONG = 160;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Seekers seekers;

    @Inject
    Directory directory;

    /** What somebody seeks. @param consent whether facilitators may see it */
    public record Wish(String theme, String region, String profession, String times, boolean consent) {
        /** Everything that is wrong, in the order of the form. */
        public List<DomainException> problems() {
            return Stream.<Runnable>of(
                            () -> Typed.line("theme", theme, "intervision.seeking.theme.missing", LONG),
                            () -> Typed.line("region", region, "intervision.seeking.region.missing", SHORT),
                            () -> Typed.line("profession", profession, "intervision.seeking.profession.missing", SHORT),
                            () -> Typed.line("times", times, "intervision.seeking.times.missing", LONG),
                            this::requireConsent)
                    .flatMap(Wish::problem)
                    .toList();
        }

        private void requireConsent() {
            if (!consent) {
                throw DomainException.invalid("consent", "intervision.seeking.consent.missing");
            }
        }

        private static Stream<DomainException> problem(Runnable check) {
            try {
                check.run();
                return Stream.empty();
            } catch (DomainException problem) {
                return Stream.of(problem);
            }
        }
    }

    /** What the caller told. @param until when it disappears */
    public record Mine(Wish wish, Instant until) {}

    /** Words to find seekers with; empty or null: all. */
    public record Filter(String theme, String region, String profession, String times) {}

    /** Somebody who seeks, as facilitators see it: no address. */
    public record Row(long id, String name, String initials, Wish wish, Instant until) {}

    /** What the caller told, while it can be seen. */
    @Permit(audited = false)
    public Optional<Mine> mine() {
        return seekers.of(caller.requireMember())
                .filter(seeker -> seeker.expiresAt().isAfter(clock.now()))
                .map(seeker -> new Mine(seeker.wish(), seeker.expiresAt()));
    }

    /** Tells what the caller seeks, or tells it again. @throws DomainException beside the field */
    @Permit
    public void tell(Wish wish) {
        wish.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var me = caller.requireMember();
        var until = clock.now().atZone(Clock.ZONE).plusMonths(Seeker.MONTHS).toInstant();
        var seeker = seekers.of(me).orElseGet(() -> new Seeker(me));
        seeker.tell(wish, clock.now(), until);
        seekers.add(seeker);
    }

    /** Takes it back: it is removed at once. */
    @Permit
    public void withdraw() {
        seekers.remove(caller.requireMember());
    }

    /** Who seeks, newest first; not the caller. */
    @Permit(Role.FACILITATOR)
    public List<Row> find(Filter filter) {
        var found = seekers.search(filter, clock.now()).stream()
                .filter(seeker -> !seeker.member().equals(caller.requireMember()))
                .toList();
        var cards = directory.cards(found.stream().map(Seeker::member).toList());
        return found.stream()
                .filter(seeker -> cards.containsKey(seeker.member()))
                .map(seeker -> new Row(
                        seeker.id(),
                        cards.get(seeker.member()).displayName(),
                        cards.get(seeker.member()).initials(),
                        seeker.wish(),
                        seeker.expiresAt()))
                .toList();
    }
}
