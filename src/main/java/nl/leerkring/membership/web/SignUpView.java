package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.membership.Registration;
import nl.leerkring.membership.SignUp;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Language;

/** Making an account. */
@Named
@RequestScoped
public class SignUpView {
    @Inject
    Registration registration;

    @Inject
    Language language;

    @Inject
    Go go;

    private String fullName;
    private String email;
    private String password;
    private boolean terms;

    /** Makes the account and tells to look at the mail. */
    public void submit() {
        go.tried(() -> {
            registration.signUp(new SignUp(fullName, email, password, terms, language.getLocale()));
            go.to("/membership/check-mail");
        });
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
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

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }
}
