package nl.leerkring.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The seal of the configuration, read once: every node has the same. */
@ApplicationScoped
class ConfiguredSeal {
    @Inject
    @ConfigProperty(name = "leerkring.seal.keystore")
    Optional<String> keystore;

    @Inject
    @ConfigProperty(name = "leerkring.seal.password")
    Optional<String> password;

    private volatile SealKey key;

    /** @throws IllegalStateException in one sentence when there is none or it cannot be read */
    SealKey get() {
        if (key == null) {
            key = SealKey.read(keystore.orElse(""), password.orElse(""));
        }
        return key;
    }
}
