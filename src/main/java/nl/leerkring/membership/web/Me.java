package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The person who looks at this page, for the shell and pages; comes from the session, without a query. */
@Named
@RequestScoped
public class Me {
    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return auth().isPresent();
    }

    public String getDisplayName() {
        return auth().map(Auth::displayName).orElse("");
    }

    public String getFirstName() {
        return getDisplayName().split(" ")[0];
    }

    public String getInitials() {
        return auth().map(Auth::initials).orElse("");
    }

    /** @param role name of a role, for example {@code ADMINISTRATOR} */
    public boolean has(String role) {
        return auth().filter(auth -> auth.groups().contains(role)).isPresent();
    }

    private Optional<Auth> auth() {
        return Entrance.inSession(request);
    }
}
