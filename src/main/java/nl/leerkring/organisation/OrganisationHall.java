package nl.leerkring.organisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Where the caller belongs and what the caller may do there. Other features ask here. */
@UseCase
public class OrganisationHall {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Premises premises;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    /** Where the caller belongs now, by name. */
    @Permit(audited = false)
    public List<MyOrganisation> mine() {
        var seats = people.of(caller.requireMember(), clock.now()).stream()
                .collect(Collectors.toMap(
                        OrganisationMember::organisation, Function.identity(), (first, second) -> first));
        return organisations.all(seats.keySet()).stream()
                .map(organisation -> premises.mine(organisation, seats.get(organisation.id())))
                .toList();
    }

    /** The organisation with this name in addresses. @throws DomainException 404 for who does not belong to it now */
    @Permit(audited = false)
    public MyOrganisation require(String slug) {
        return premises.require(slug);
    }

    /** The same for who manages it. @throws DomainException 404, or 403 for others who belong to it */
    @Permit(audited = false)
    public MyOrganisation requireManager(String slug) {
        return premises.requireManager(slug);
    }
}
