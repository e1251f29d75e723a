package nl.leerkring.membership.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.leerkring.shared.Caller;

/** Tells the container at every request who makes it: the principal's name is the member's id, groups are roles. */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {
    /** Addresses that are the same for everybody. */
    private static final List<String> FOR_ALL = List.of("/assets/", "/jakarta.faces.resource/", "/health/");

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (FOR_ALL.stream().anyMatch(request.getRequestURI()::startsWith)) {
            return context.doNothing();
        }
        var auth = entrance.recognise(request, response);
        if (auth.isEmpty()) {
            return context.doNothing();
        }
        caller.become(auth.get().member(), auth.get().roles());
        return context.notifyContainerAboutLogin(
                Long.toString(auth.get().id()), auth.get().groups());
    }
}
