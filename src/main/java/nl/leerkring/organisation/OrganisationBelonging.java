package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.shared.Belonging;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Who belongs where, for groups and parts of trainings that are open to some organisations only. */
@ApplicationScoped
public class OrganisationBelonging implements Belonging {
    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Override
    public Set<String> organisationsOf(MemberId member) {
        return Set.copyOf(people.slugs(member, clock.now()));
    }

    @Override
    public Optional<String> nameOf(String organisation) {
        return organisations.named(organisation).map(Organisation::name);
    }
}
