package nl.leerkring.membership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.leerkring.membership.SignedIn;
import nl.leerkring.shared.Role;

/** The person who is signed in, for the shell and the pages; costs no query. */
@Named
@RequestScoped
public class Me {
    static final String ATTRIBUTE = "leerkring.me";

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return who() != null;
    }

    public String getDisplayName() {
        return isSignedIn() ? who().displayName() : "";
    }

    public String getFirstName() {
        return getDisplayName().split(" ")[0];
    }

    /** One or two letters, instead of a photo. */
    public String getInitials() {
        var words = getDisplayName().strip().split("\\s+");
        var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    /** Whether this person has the role, by its name. */
    public boolean has(String role) {
        return isSignedIn() && who().roles().contains(Role.valueOf(role));
    }

    private SignedIn who() {
        return (SignedIn) request.getAttribute(ATTRIBUTE);
    }
}
