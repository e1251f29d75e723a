package nl.leerkring.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.util.Map;

/** Makes {@code #{msg['key']}} work in pages. */
@ApplicationScoped
class Messages {
    @Produces
    @Named("msg")
    @RequestScoped
    Map<String, String> messages(Text text) {
        return text.asMap();
    }
}
