package nl.leerkring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find the site: for what is read elsewhere, as mails, papers, appointments and squares on a wall. */
@ApplicationScoped
public class Site {
    @Inject
    @ConfigProperty(name = "leerkring.site.url")
    String url;

    /** The whole address of a page. @param path begins with a slash */
    public String address(String path) {
        return url.replaceFirst("/+$", "") + path;
    }

    /** Name of the machine, as in the address. */
    public String host() {
        var host = URI.create(url).getHost();
        return host == null ? "leerkring" : host;
    }
}
