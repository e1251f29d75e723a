package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leerkring.membership.SignIn;
import nl.leerkring.membership.SignInAnswer;
import nl.leerkring.membership.SignedIn;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.ClientAddress;
import nl.leerkring.shared.web.Go;

/** Signing in, and going on to where somebody wanted to be. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    ClientAddress client;

    @Inject
    Go go;

    private String email;
    private String password;
    private boolean remember;
    private SignInAnswer answer;

    public void signIn() {
        answer = signIn.withPassword(email, password, client.of(request()));
        answer.who().ifPresentOrElse(this::welcome, this::refuse);
    }

    private void welcome(SignedIn who) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        entrance.enter(request(), response, who, remember);
        go.to(Places.local(request().getParameter("from")));
    }

    private void refuse() {
        if (isUnknown()) {
            go.show(DomainException.refused("membership.error.combination"));
        }
    }

    /** Carries on where somebody wanted to be, to making an account. */
    public String getQuery() {
        return Places.query(request().getParameter("from"));
    }

    /** Minutes to wait before the next attempt; 0: none. */
    public long getMinutes() {
        return answer == null ? 0 : answer.minutes();
    }

    /** Whether the combination was wrong: it may belong to an account whose address is not confirmed yet. */
    public boolean isUnknown() {
        return answer != null && answer.minutes() == 0;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
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

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}
