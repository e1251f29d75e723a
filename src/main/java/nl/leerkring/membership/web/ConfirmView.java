package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.membership.Profile;
import nl.leerkring.membership.Registration;
import nl.leerkring.shared.web.Go;

/** Confirming an address that was mailed. Opening the page uses nothing: only the button does, so mail scanners do no harm. */
@Named
@RequestScoped
public class ConfirmView {
    private static final String SIGN_IN = "/membership/sign-in";

    @Inject
    Registration registration;

    @Inject
    Profile profile;

    @Inject
    Go go;

    @Inject
    HttpServletRequest request;

    public boolean isUsable() {
        return registration.canConfirm(token());
    }

    public boolean isEmailUsable() {
        return profile.canConfirmEmail(token());
    }

    public void confirm() {
        if (go.tried(() -> registration.confirm(token()))) {
            go.to(SIGN_IN, "membership.toast.confirmed");
        }
    }

    public void confirmEmail() {
        if (go.tried(() -> profile.confirmEmail(token()))) {
            go.to(request.getUserPrincipal() == null ? SIGN_IN : "/membership/profile", "membership.toast.email");
        }
    }

    private String token() {
        return request.getParameter("token");
    }
}
