package nl.leerkring.network;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.MyRegistrations;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;
import nl.leerkring.shared.web.Bundles;

/** The own membership: of who is signed in, or of who has the link of a mail. Other members see what each of them shows, and nobody else sees anybody. */
@UseCase
public class NetworkDoor {
    private static final int MOST_SHOWN = 300;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ArenaHall hall;

    @Inject
    Directory directory;

    @Inject
    MyRegistrations registrations;

    @Inject
    Members members;

    @Inject
    NetworkMails mails;

    /** Which membership is meant. @param series address of the series, for who is signed in @param token secret of the link of a mail, or null */
    public record Key(String series, String token) {}

    /**
     * What somebody sees of the own membership.
     *
     * @param plan what stands in the form
     * @param others what other members show, for members only
     * @param more how many members are not in that list: they show nothing, or the list is full
     */
    public record Own(
            SeriesFacts series, boolean joined, String email, MemberPlan plan, List<Other> others, int more) {}

    /** What a member shows; what is not shown is null. */
    public record Other(String name, String organisation, String perspective, String email) {}

    /** @throws DomainException 404 for a link that leads nowhere, 403 without account and link */
    @Permit(everyone = true, audited = false)
    public Own look(Key key) {
        var found = find(key);
        var series = series(key, found);
        var plan = found.map(one -> one.facts().plan()).orElseGet(this::empty);
        var email = found.map(one -> one.facts().email()).orElseGet(() -> person().email());
        if (found.filter(NetworkMember::joined).isEmpty()) {
            return new Own(series, false, email, plan, List.of(), 0);
        }
        var all = members.joined(series.id()).stream()
                .map(NetworkMember::facts)
                .filter(one -> !one.id().equals(found.get().id()))
                .toList();
        var shown = all.stream().filter(one -> one.plan().shown().anything()).toList();
        return new Own(
                series,
                true,
                email,
                plan,
                shown.stream()
                        .map(one -> other(series, one))
                        .sorted(java.util.Comparator.comparing(
                                one -> Optional.ofNullable(one.name()).orElse("\uffff")))
                        .limit(MOST_SHOWN)
                        .toList(),
                all.size() - Math.min(MOST_SHOWN, shown.size()));
    }

    private static Other other(SeriesFacts series, MemberFacts one) {
        var plan = one.plan();
        var shown = plan.shown();
        return new Other(
                shown.name() ? plan.name() : null,
                shown.organisation() ? plan.organisation() : null,
                shown.perspective() && plan.perspective() != null ? series.label(plan.perspective()) : null,
                shown.email() ? one.email() : null);
    }

    /** Everything that is wrong, in the order of the form. @throws DomainException as {@link #look} */
    @Permit(everyone = true, audited = false)
    public List<DomainException> problems(Key key, MemberPlan plan) {
        return plan.problems(series(key, find(key)));
    }

    /** Joins, or says it otherwise. @throws DomainException beside the field, and as {@link #look} */
    @Permit(everyone = true)
    public void join(Key key, MemberPlan plan) {
        Typed.refuse(problems(key, plan));
        var found = find(key);
        var series = series(key, found);
        var one = found.orElseGet(() -> {
            var me = person();
            var fresh = new NetworkMember(series.id(), me.id(), me.email(), plan.tidy(), me.language());
            members.add(fresh);
            return fresh;
        });
        one.become(plan.tidy());
        one.join(clock.now());
        if (key.token() == null) {
            one.belongsTo(person().id());
        }
    }

    /** Leaves: nothing that tells who it was stays. @throws DomainException as {@link #look} */
    @Permit(everyone = true)
    public void leave(Key key) {
        members.leave(find(key).orElseThrow(DomainException::notFound), clock.now());
    }

    /**
     * Who registered asks for the link to the own membership, or to join. It goes to the address of the registration: whoever typed it may not be who
     * reads it. Within an hour one mail goes.
     *
     * @param registration secret of the link of a registration
     */
    @Permit(everyone = true)
    public void ask(String registration) {
        var mine = registrations.look(registration);
        var plan = mine.registration().plan();
        var one = members.withEmail(mine.series().id(), plan.email()).orElseGet(() -> {
            var fresh = new NetworkMember(
                    mine.series().id(),
                    mine.registration().member(),
                    plan.email(),
                    new MemberPlan(plan.name(), plan.organisation(), plan.perspective(), Shown.NOTHING, true),
                    Bundles.LANGUAGES.get(0));
            members.add(fresh);
            return fresh;
        });
        if (one.mayBeAsked(clock.now())) {
            one.asked(clock.now());
            mails.link(mine.series(), one.facts(), members.link(one));
        }
    }

    private Optional<NetworkMember> find(Key key) {
        if (key.token() != null) {
            return Optional.of(members.withSecret(key.token()).orElseThrow(DomainException::notFound));
        }
        var me = person();
        var series = series(one -> one.slug().equals(key.series())).id();
        return members.of(series, me.id()).or(() -> members.withEmail(series, me.email()));
    }

    private SeriesFacts series(Key key, Optional<NetworkMember> found) {
        return key.token() == null
                ? series(one -> one.slug().equals(key.series()))
                : series(one -> one.id().equals(found.orElseThrow().facts().series()));
    }

    private SeriesFacts series(Predicate<SeriesFacts> wanted) {
        return hall.series().stream().filter(wanted).findFirst().orElseThrow(DomainException::notFound);
    }

    private Person person() {
        return directory.person(caller.requireMember()).orElseThrow(DomainException::notFound);
    }

    private MemberPlan empty() {
        return new MemberPlan(person().displayName(), null, null, Shown.NOTHING, true);
    }
}
