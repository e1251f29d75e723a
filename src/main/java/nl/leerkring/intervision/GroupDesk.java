package nl.leerkring.intervision;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.shared.web.Bundles;
import nl.leerkring.vault.Vault;

/** Starting, changing and closing a group. */
@UseCase
public class GroupDesk {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    Groups groups;

    @Inject
    Agreements agreements;

    @Inject
    Organisations organisations;

    @Inject
    Directory directory;

    @Inject
    Bundles bundles;

    @Inject
    GroupMails mails;

    @Inject
    Vault vault;

    @Inject
    Event<Object> events;

    /** Organisations for which the caller can open a group. */
    @Permit(audited = false)
    public Set<String> organisations() {
        return organisations.of(caller.requireMember());
    }

    /** How people call an organisation. @param organisation its name in addresses */
    @Permit(audited = false)
    public String organisationName(String organisation) {
        return organisations.name(organisation);
    }

    /** Everything that is wrong with a plan for a new group. */
    @Permit(audited = false)
    public List<DomainException> problems(GroupPlan plan) {
        return problems(plan, 0);
    }

    /** Starts a group; the caller is its first facilitator, and accepts the agreement before seeing it, as everyone. */
    @Permit
    public GroupId start(GroupPlan plan) {
        refuse(problems(plan, 0));
        var me = caller.requireMember();
        var now = clock.now();
        var group = new IntervisionGroup(plan, vault.create(), me, now);
        groups.add(group);
        groups.add(new GroupMember(group.id(), me, GroupRole.FACILITATOR, now));
        var language = directory.person(me).map(Person::language).orElse(Bundles.LANGUAGES.get(0));
        var content = bundles.text(language, "intervision.agreement.default");
        agreements.add(new Agreement(group.id(), 1, content, me, now));
        events.fire(new GroupStarted(group.id(), me, now));
        events.fire(new MemberJoined(group.id(), me, now));
        return group.id();
    }

    /** Everything that is wrong with a plan for this group. @throws DomainException as {@link Circle#requireFacilitator} */
    @Permit(audited = false)
    public List<DomainException> problems(GroupId id, GroupPlan plan) {
        var facts = circle.requireFacilitator(id).facts();
        var problems = problems(plan, facts.seatsTaken()).stream();
        // somebody of another organisation may guide it too: what it is open for can stay
        return problems.filter(problem -> !(problem.key().equals("intervision.error.organisation")
                        && plan.access() == Access.ORGANISATION
                        && facts.organisation() != null
                        && facts.organisation().equals(plan.organisation())))
                .toList();
    }

    /** Changes what the group is. @throws DomainException beside the field, refused when it is closed */
    @Permit
    public void change(GroupId id, GroupPlan plan) {
        circle.requireFacilitator(id);
        var group = groups.lock(id);
        group.requireOpen();
        refuse(problems(id, plan));
        if (plan.most() < groups.count(id)) {
            throw DomainException.invalid("most", "intervision.error.taken", groups.count(id));
        }
        group.become(plan);
    }

    /**
     * Ends the group: what it was stays to read, what was written in it is destroyed, nothing can be changed. Its members get a mail,
     * without the reason.
     */
    @Permit
    public void close(GroupId id, String reason) {
        circle.requireFacilitator(id);
        var group = groups.lock(id);
        group.close(reason, clock.now());
        vault.destroy(group.vault());
        var members = groups.seats(id).stream().map(GroupMember::member).toList();
        mails.tell("intervisionClosed", group, members, "");
        events.fire(new GroupClosed(id, clock.now()));
    }

    private List<DomainException> problems(GroupPlan plan, int taken) {
        var found = plan.problems(clock.today(), taken);
        var foreign = plan.access() == Access.ORGANISATION
                && found.stream().noneMatch(problem -> "access".equals(problem.field()))
                && !organisations().contains(plan.organisation());
        return foreign
                ? Stream.concat(
                                Stream.of(DomainException.invalid("access", "intervision.error.organisation")),
                                found.stream())
                        .toList()
                : found;
    }

    private static void refuse(List<DomainException> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }
}
