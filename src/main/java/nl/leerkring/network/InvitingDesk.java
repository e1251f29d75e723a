package nl.leerkring.network;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.arena.Angle;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** Asking members to come when their perspective is short at the next edition; each at most once for an edition. */
@UseCase
public class InvitingDesk {
    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    EditionDesk editions;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    NetworkMails mails;

    /** A perspective. @param wanted whether more are sought @param coming how many come @param askable how many members can be asked */
    public record Line(Angle angle, boolean wanted, int coming, int askable) {}

    /** The next edition with its perspectives, those that are sought first. */
    public record Call(EditionFacts edition, List<Line> lines) {}

    /** Nothing when no edition is open for registration. @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Optional<Call> look(String slug) {
        var series = coordination.series(slug);
        return next(slug).map(edition -> {
            var mix = people.mix(edition.id());
            var askable = askable(series, edition).stream()
                    .collect(Collectors.groupingBy(one -> one.plan().perspective(), Collectors.counting()));
            var lines = series.angles().stream()
                    .map(angle -> new Line(
                            angle,
                            angle.wanted(),
                            mix.getOrDefault(angle.code(), 0),
                            askable.getOrDefault(angle.code(), 0L).intValue()))
                    .sorted(java.util.Comparator.comparing((Line line) -> !line.wanted())
                            .thenComparing(Line::coming))
                    .toList();
            return new Call(edition, lines);
        });
    }

    /** Mails all members of this perspective who can be asked. @return how many @throws DomainException 404 without such a perspective or edition */
    @Permit(Role.ARENA_COORDINATOR)
    public int invite(String slug, String perspective) {
        var series = coordination.series(slug);
        var edition = next(slug).orElseThrow(DomainException::notFound);
        series.angle(perspective).orElseThrow(DomainException::notFound);
        members.takeTurn(series.id());
        var asked = askable(series, edition).stream()
                .filter(one -> one.plan().perspective().equals(perspective))
                .map(MemberFacts::id)
                .collect(Collectors.toSet());
        members.joined(series.id()).stream()
                .filter(one -> asked.contains(one.id()))
                .forEach(one -> {
                    members.invited(edition.id(), one.id(), clock.now());
                    mails.invite(series, edition, one.facts(), members.link(one));
                });
        return asked.size();
    }

    private Optional<EditionFacts> next(String slug) {
        return editions.of(slug).stream()
                .map(EditionDesk.Row::edition)
                .filter(edition -> edition.open(clock.today()) && !edition.over(clock.now()))
                .min(java.util.Comparator.comparing(EditionFacts::startsAt));
    }

    /** Members with a perspective who want such mails, did not register and were not asked before. */
    private List<MemberFacts> askable(SeriesFacts series, EditionFacts edition) {
        Set<Long> invited = members.invited(edition.id());
        var registered = people.all(List.of(edition.id())).stream()
                .map(RegistrationFacts::plan)
                .flatMap(plan -> Stream.ofNullable(plan.email()))
                .collect(Collectors.toSet());
        return members.joined(series.id()).stream()
                .map(NetworkMember::facts)
                .filter(one -> one.plan().invited() && one.plan().perspective() != null)
                .filter(one -> !invited.contains(one.id().value()) && !registered.contains(one.email()))
                .toList();
    }
}
