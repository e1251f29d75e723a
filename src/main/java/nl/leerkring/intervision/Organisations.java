package nl.leerkring.intervision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.shared.Belonging;
import nl.leerkring.shared.MemberId;

/** To which organisations somebody belongs, told by the feature that knows, when there is one. */
@Dependent
class Organisations {
    @Inject
    Instance<Belonging> belonging;

    Set<String> of(MemberId member) {
        return belonging.isResolvable() ? new TreeSet<>(belonging.get().organisationsOf(member)) : Set.of();
    }

    /** How people call it; its name in addresses when nobody knows. */
    String name(String organisation) {
        return belonging.isResolvable() ? belonging.get().nameOf(organisation).orElse(organisation) : organisation;
    }
}
