package nl.leerkring.membership.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which addresses need a signed-in person, and to which address one may be sent after signing in. */
final class Places {
    /** Where one arrives when nothing else was asked. */
    static final String HOME = "/learning";

    private static final List<String> PROTECTED = List.of(
            "/learning",
            "/activity",
            "/membership/profile",
            "/membership/members",
            "/notification",
            "/accreditation",
            "/organisation",
            "/intervision",
            "/arena/manage",
            "/training/editorial",
            "/casus",
            "/vault");

    private Places() {}

    static boolean needsSignIn(String address) {
        return PROTECTED.stream().anyMatch(place -> address.equals(place) || address.startsWith(place + "/"));
    }

    /** Address of the sign-in page that leads back to where somebody wanted to be. */
    static String signIn(String address, String query) {
        var wanted = query == null ? address : address + "?" + query;
        return "/membership/sign-in?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** The address when it is one of ours; anything that could lead elsewhere becomes the home page. */
    static String local(String from) {
        return from != null && from.matches("/([A-Za-z0-9._~?&=%+-][A-Za-z0-9._~/?&=%+-]*)?") ? from : HOME;
    }
}
