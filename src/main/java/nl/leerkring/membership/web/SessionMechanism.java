package nl.leerkring.membership.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.membership.SignedIn;
import nl.leerkring.shared.Caller;

/**
 * Who makes a request: the session tells, or a remembered device. The one mechanism for every way in. A visitor who asks for a page of
 * members is sent to sign in, and comes back there.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    /** Addresses for members. */
    private static final List<String> MEMBERS_ONLY = List.of(
            "/learning",
            "/membership/profile",
            "/membership/members",
            "/notification",
            "/accreditation",
            "/organisation",
            "/intervision",
            "/arena/manage",
            "/training/editorial");

    private static final List<String> FOR_NOBODY = List.of("/assets/", "/media/", "/health", "/metrics");

    @Inject
    Door door;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var address = request.getRequestURI().substring(request.getContextPath().length());
        if (FOR_NOBODY.stream().anyMatch(address::startsWith)) {
            return context.doNothing();
        }
        var who = door.whoIs(request, response);
        if (who.isPresent()) {
            return signedIn(request, context, who.get());
        }
        if (MEMBERS_ONLY.stream().anyMatch(prefix -> address.equals(prefix) || address.startsWith(prefix + "/"))) {
            return context.redirect(request.getContextPath() + "/membership/sign-in?from=" + here(request));
        }
        return context.doNothing();
    }

    private static AuthenticationStatus signedIn(HttpServletRequest request, HttpMessageContext context, SignedIn who) {
        request.setAttribute(Caller.ATTRIBUTE, new Caller.Identity(who.member(), who.roles()));
        request.setAttribute(Me.ATTRIBUTE, who);
        return context.notifyContainerAboutLogin(
                who.member().toString(), who.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** Only what was asked by GET can be gone back to. */
    private static String here(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var here = request.getMethod().equals("GET") ? request.getRequestURI() + query : "/learning";
        return URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
