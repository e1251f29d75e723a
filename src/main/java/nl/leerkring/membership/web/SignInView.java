package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.membership.SignIn;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Signing in; afterwards one is where one wanted to be. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    SignIn signIn;

    @Inject
    Door door;

    @Inject
    Go go;

    private String email;
    private String password;
    private boolean remember;

    /** Signs in and goes on. */
    public void submit() {
        go.tried(() -> {
            var request = Faces.getRequest();
            var who = signIn.withPassword(email, password, request.getRemoteAddr());
            door.enter(request, who);
            if (remember) {
                door.setDevice(request, Faces.getResponse(), signIn.remember(who));
            }
            go.to(from(request.getParameter("from")));
        });
    }

    /** An address within this site, otherwise the dashboard: no open redirect. */
    static String from(String address) {
        return address != null
                        && address.matches("/(?![/\\\\])[^\\r\\n\\\\]*")
                        && !address.startsWith("/membership/sign")
                ? address
                : "/learning";
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
