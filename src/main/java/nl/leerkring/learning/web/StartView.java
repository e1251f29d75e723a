package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.learning.Enrolling;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The page before a training starts, the first time or again; who follows it already goes on at once. */
@Named
@RequestScoped
public class StartView {
    @Inject
    Enrolling enrolling;

    @Inject
    Go go;

    private Enrolling.Offer offer;
    private boolean missing;

    /** The training, or null when there is none. */
    public Enrolling.Offer getOffer() {
        if (offer == null && !missing) {
            try {
                offer = enrolling.offer(Faces.getRequestParameter("training"));
            } catch (DomainException refusal) {
                if (refusal.kind() != DomainException.Kind.NOT_FOUND) {
                    throw refusal;
                }
                missing = true;
            }
        }
        return offer;
    }

    /** Whether a completed training is to be followed again. */
    public boolean isAgain() {
        return "1".equals(Faces.getRequestParameter("again"))
                && getOffer() != null
                && getOffer().completed();
    }

    /** Before showing. */
    public void enter() {
        if (getOffer() == null) {
            go.end(404);
        } else if (offer.enrolled() && !isAgain()) {
            go.to("/learning/" + offer.slug());
        }
    }

    /** Starts and goes to the first part. */
    public void start() {
        if (getOffer() == null) {
            go.end(404);
            return;
        }
        if (isAgain()) {
            enrolling.again(offer.slug());
        } else {
            enrolling.start(offer.slug());
        }
        go.to("/learning/" + offer.slug());
    }
}
