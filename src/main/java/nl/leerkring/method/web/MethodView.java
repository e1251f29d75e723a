package nl.leerkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.method.Library;
import nl.leerkring.method.Method;
import nl.leerkring.method.MethodVersion;
import nl.leerkring.shared.Caller;
import org.omnifaces.util.Faces;

/** One method with its steps. */
@Named
@RequestScoped
public class MethodView {
    @Inject
    Library library;

    @Inject
    Caller caller;

    private MethodVersion version;

    public MethodVersion getVersion() {
        if (version == null) {
            version = library.page(Faces.getRequestParameter("id"));
        }
        return version;
    }

    public Method getMethod() {
        return getVersion().method();
    }

    /** Whether the caller made it. */
    public boolean isMine() {
        return !getVersion().isShipped()
                && caller.member().filter(getVersion().owner()::equals).isPresent();
    }
}
