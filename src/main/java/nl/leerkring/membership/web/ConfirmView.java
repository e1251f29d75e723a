package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leerkring.membership.Registration;
import nl.leerkring.membership.SignIn;
import nl.leerkring.shared.web.Go;

/** Making the account of a sign-up. Opening the page uses nothing: only the button does, so mail scanners do no harm. */
@Named
@RequestScoped
public class ConfirmView {
    /** The session generation in which an account begins. */
    private static final int NEW = 0;

    @Inject
    Registration registration;

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    Go go;

    private String password;

    public boolean isUsable() {
        return registration.canConfirm(token());
    }

    /** Whether the link is too old, but another can be asked for. */
    public boolean isOld() {
        return !isUsable() && registration.canRenew(token());
    }

    public boolean isGone() {
        return !registration.canRenew(token());
    }

    /** Makes the account and goes in: both proofs were just given. */
    public void confirm() {
        if (go.tried(this::enter)) {
            go.to(Places.local(request().getParameter("from")), "membership.toast.confirmed");
        }
    }

    public void renew() {
        if (go.tried(() -> registration.renew(token(), Places.wanted(request().getParameter("from"))))) {
            go.to("/membership/check-mail");
        }
    }

    private void enter() {
        var member = registration.confirm(token(), password);
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        entrance.enter(request(), response, signIn.again(member, NEW).orElseThrow(), false);
    }

    private static String token() {
        return request().getParameter("token");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
