package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** What beheer does: making organisations and naming who manages them. Beheer sees no people of an organisation. */
@UseCase
public class OrganisationRegistry {
    /** Words that are addresses of pages. */
    static final Set<String> TAKEN = Set.of("new", "join", "invitations", "registry", "file");

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Inviting inviting;

    /** An organisation in the list of beheer. @param managers how many manage it; none when nobody accepted yet */
    public record Row(String slug, String name, String kvk, long people, int managers) {}

    /** All organisations, by name. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public List<Row> all() {
        var counts = people.counts(clock.now());
        return organisations.all().stream()
                .map(organisation -> counts.getOrDefault(organisation.id(), People.Count.NONE)
                        .row(organisation.facts()))
                .toList();
    }

    /** Everything that is wrong, in the order of the form. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public List<DomainException> problems(String name, String kvk, String email) {
        return Stream.concat(
                        OrganisationPlan.of(name, kvk).problems().stream(),
                        Typed.problem(() -> EmailAddress.require("email", email)))
                .toList();
    }

    /** Makes an organisation and mails its first manager. @return its name in addresses @throws DomainException beside the field */
    @Permit(Role.ADMINISTRATOR)
    public String found(String name, String kvk, String email) {
        Typed.refuse(problems(name, kvk, email));
        var plan = OrganisationPlan.of(name, kvk);
        var organisation = new Organisation(
                free(OrganisationPlan.slug(plan.tidy().name())), plan, caller.requireMember(), clock.now());
        organisations.add(organisation);
        invite(organisation, email);
        return organisation.slug();
    }

    /** Mails somebody who will manage it too: for who lost their only manager. @throws DomainException 404, or beside the field */
    @Permit(Role.ADMINISTRATOR)
    public void name(String slug, String email) {
        invite(organisations.named(slug).orElseThrow(DomainException::notFound), email);
    }

    private void invite(Organisation organisation, String email) {
        var guest = new Invitation.Guest(EmailAddress.require("email", email), null, true, null, null);
        inviting.invite(organisation, guest, caller.requireMember());
    }

    private String free(String wanted) {
        var base = wanted.isEmpty() || TAKEN.contains(wanted) ? "organisatie" : wanted;
        return Stream.iterate(1, count -> count + 1)
                .map(count -> count == 1 ? base : base + "-" + count)
                .filter(slug -> organisations.named(slug).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
