package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.membership.PasswordReset;
import nl.leerkring.shared.web.Go;

/** Asking for a way to choose another password, and choosing it. */
@Named
@RequestScoped
public class PasswordResetView {
    @Inject
    PasswordReset reset;

    @Inject
    Go go;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;

    public boolean isUsable() {
        return reset.canChoose(token());
    }

    public void ask() {
        if (go.tried(() -> reset.ask(email))) {
            go.to("/membership/check-mail?about=password");
        }
    }

    public void choose() {
        if (go.tried(() -> reset.choose(token(), password))) {
            go.to("/membership/sign-in", "membership.toast.password");
        }
    }

    private String token() {
        return request.getParameter("token");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
