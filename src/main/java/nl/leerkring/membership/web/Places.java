package nl.leerkring.membership.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

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
            "/arena/desk",
            "/attended",
            "/training/editorial",
            "/casus",
            "/calendar",
            "/vault");

    /**
     * Exceptions: who is invited and has no account yet must be able to read by whom; methods are for everyone; so are proofs by their number;
     * calendars that have a secret address cannot sign in.
     */
    private static final List<String> OPEN = List.of(
            "/intervision/invitations/",
            "/intervision/methods",
            "/organisation/invitations/",
            "/attended/",
            "/calendar/");

    /** The own membership of a series; who has the link of a mail comes by another address. */
    private static final Pattern OF_A_SERIES = Pattern.compile("/arena/[^/]+/membership");

    private Places() {}

    static boolean needsSignIn(String address) {
        return OF_A_SERIES.matcher(address).matches()
                || OPEN.stream().noneMatch(open -> isIn(address, open))
                        && PROTECTED.stream()
                                .anyMatch(place -> address.equals(place) || address.startsWith(place + "/"));
    }

    /** Below a folder, not the folder itself. */
    private static boolean isIn(String address, String open) {
        return address.startsWith(open) && !(open.endsWith("/") && address.equals(open));
    }

    /** Address of the sign-in page that leads back to where somebody wanted to be. */
    static String signIn(String address, String query) {
        var wanted = query == null ? address : address + "?" + query;
        return "/membership/sign-in?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** What a link from sign-in to sign-up, or back, carries along; empty when nothing was wanted. */
    static String query(String from) {
        return wanted(from) == null ? "" : "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    /** The wanted address when it is one of ours, else null. */
    static String wanted(String from) {
        return from == null || !local(from).equals(from) ? null : from;
    }

    /** The address when it is one of ours; anything that could lead elsewhere becomes the home page. */
    static String local(String from) {
        return from != null && from.matches("/([A-Za-z0-9._~?&=%+-][A-Za-z0-9._~/?&=%+-]*)?") ? from : HOME;
    }
}
