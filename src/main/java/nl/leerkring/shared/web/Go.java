package nl.leerkring.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.leerkring.shared.DomainException;

/** What a page does after an action: go to another address, with or without a short confirmation, or show a refusal. */
@RequestScoped
public class Go {
    @Inject
    Text text;

    @Inject
    Toast toast;

    /** Redirects (303 in effect) to an address within the application, for example {@code /learning}. */
    public void to(String address) {
        var context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Redirects and shows a short confirmation there. @param key text without arguments */
    public void to(String address, String key) {
        toast.show(key);
        to(address);
    }

    /**
     * Runs an action and shows a refusal where it belongs: beside its field or above the form. What was typed stays.
     *
     * @return whether the action succeeded
     */
    public boolean tried(Runnable action) {
        try {
            action.run();
            return true;
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.REFUSED) {
                throw refusal;
            }
            show(refusal);
            return false;
        }
    }

    /** Shows a refusal beside its field (the id of the component is the field's name) or above the form. */
    public void show(DomainException refusal) {
        var sentence = text.of(refusal.key(), refusal.arguments());
        var context = FacesContext.getCurrentInstance();
        context.addMessage(refusal.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        context.validationFailed();
    }

    /** Ends the request with the friendly page of this status, for example 404. */
    public void end(int status) {
        var context = FacesContext.getCurrentInstance();
        try {
            ((HttpServletResponse) context.getExternalContext().getResponse()).sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
