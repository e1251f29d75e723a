package nl.leerkring.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the quick exit of a sensitive page leads: a page on which nobody is surprised to find somebody. */
@Named
@ApplicationScoped
public class QuickExit {
    @Inject
    @ConfigProperty(name = "leerkring.quick.exit", defaultValue = "https://www.knmi.nl/nederland-nu/weer/verwachtingen")
    String address;

    public String getAddress() {
        return address;
    }
}
