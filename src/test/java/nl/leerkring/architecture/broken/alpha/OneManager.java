package nl.leerkring.architecture.broken.alpha;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import nl.leerkring.architecture.broken.beta.Two;
import nl.leerkring.shared.UseCase;

/** Breaks: name, session scope, time, a feature that is not declared, a use case without rights, Faces outside web. */
@UseCase
@SessionScoped
public class OneManager implements Serializable {
    private static final long serialVersionUID = 1L;

    /** When, according to nobody's clock. */
    public Instant when(Two two) {
        jakarta.faces.context.FacesContext.getCurrentInstance();
        return Instant.now();
    }
}
