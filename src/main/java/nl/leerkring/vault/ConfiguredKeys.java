package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The master keys of the configuration, read once. */
@ApplicationScoped
class ConfiguredKeys {
    @Inject
    @ConfigProperty(name = "leerkring.vault.key")
    Optional<String> configured;

    private volatile MasterKeys keys;

    /** @throws IllegalStateException in one sentence when there is none or it is no key */
    MasterKeys get() {
        if (keys == null) {
            keys = MasterKeys.parse(configured.orElse(""));
        }
        return keys;
    }
}
