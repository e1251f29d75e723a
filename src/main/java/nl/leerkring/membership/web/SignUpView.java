package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.membership.Registration;
import nl.leerkring.membership.SignUp;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Language;
import org.omnifaces.util.Faces;

/** Making an account. Everything that is wrong is shown at once. */
@Named
@RequestScoped
public class SignUpView {
    @Inject
    Registration registration;

    @Inject
    Language language;

    @Inject
    Go go;

    private String name;
    private String email;
    private String password;
    private boolean terms;

    public void signUp() {
        var wanted = new SignUp(name, email, password, terms, language.getLocale());
        var problems = wanted.problems();
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> registration.signUp(wanted, Places.wanted(from())))) {
            go.to("/membership/check-mail");
        }
    }

    /** Carries on where somebody wanted to be. */
    public String getQuery() {
        return Places.query(from());
    }

    private static String from() {
        return Faces.getRequestParameter("from");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
