package nl.leerkring.membership;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * Half of what the server did in the tests was hashing passwords of accounts that live for seconds. {@link PasswordHashTest} looks at the
 * real strength.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class LightHashStrength extends HashStrength {
    @Override
    int kibibytes() {
        return 256;
    }
}
