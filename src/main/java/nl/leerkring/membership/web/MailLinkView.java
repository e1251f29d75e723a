package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.membership.PasswordReset;
import nl.leerkring.membership.Profile;
import nl.leerkring.membership.Registration;
import nl.leerkring.shared.web.Go;

/**
 * The pages behind the links in mails. Opening one changes nothing: mail scanners open links too. The button does it.
 */
@Named
@RequestScoped
public class MailLinkView {
    @Inject
    Registration registration;

    @Inject
    PasswordReset passwordReset;

    @Inject
    Profile profile;

    @Inject
    Go go;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;

    /** Confirms the address of a new account. */
    public void confirm() {
        go.tried(() -> {
            registration.confirm(token());
            go.to("/membership/sign-in", "confirm.done");
        });
    }

    /** Mails a link to choose a new password. */
    public void ask() {
        go.tried(() -> {
            passwordReset.ask(email);
            go.to("/membership/check-mail");
        });
    }

    /** Sets the new password. */
    public void reset() {
        go.tried(() -> {
            passwordReset.reset(token(), password);
            go.to("/membership/sign-in", "reset.done");
        });
    }

    /** Moves the account to the new address. */
    public void confirmEmail() {
        go.tried(() -> {
            profile.confirmEmailChange(token());
            go.to("/membership/sign-in", "confirmEmail.done");
        });
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
