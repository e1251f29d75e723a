package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.membership.Profile;
import nl.leerkring.shared.web.Go;

/** Confirming another address of an account. Opening the page uses nothing: only the button does. */
@Named
@RequestScoped
public class ConfirmEmailView {
    @Inject
    Profile profile;

    @Inject
    Go go;

    @Inject
    HttpServletRequest request;

    public boolean isUsable() {
        return profile.canConfirmEmail(token());
    }

    public void confirm() {
        if (go.tried(() -> profile.confirmEmail(token()))) {
            go.to(
                    request.getUserPrincipal() == null ? "/membership/sign-in" : "/membership/profile",
                    "membership.toast.email");
        }
    }

    private String token() {
        return request.getParameter("token");
    }
}
