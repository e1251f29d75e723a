package nl.leerkring.journey;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;

/** Somebody who goes through the site without a browser, and goes where answers lead. */
final class Walker {
    /** What a browser tells when a page of ours sends. */
    static final Map<String, String> OURS = Map.of("Sec-Fetch-Site", "same-origin");

    private static final int MOST_STEPS = 6;

    final Surfer surfer;
    private String email;

    Walker(URL url) {
        surfer = new Surfer(url);
    }

    /** A new member with these roles besides that of a learner, who is in. */
    static Walker member(URL url, String... roles) throws Exception {
        var walker = new Walker(url);
        walker.email = walker.surfer.join();
        for (var role : roles) {
            Rows.grant(walker.email, role);
        }
        walker.comeIn();
        return walker;
    }

    String email() {
        return email;
    }

    /** Signs in (again). */
    void comeIn() throws Exception {
        surfer.signIn(email, false);
    }

    /** Signs in when that is needed: forms that sign out are tried too. */
    void stayIn() throws Exception {
        if (get("/membership/profile").address().startsWith("/membership/sign-in")) {
            Rows.change("delete from attempt_count");
            comeIn();
        }
    }

    Seen get(String address) throws Exception {
        var here = address;
        var answer = surfer.get(here);
        for (int step = 0; step < MOST_STEPS && leads(answer); step++) {
            here = Seen.local(surfer.at(here).resolve(to(answer)));
            answer = surfer.get(here);
        }
        return Seen.of(here, answer.statusCode(), to(answer), answer.body());
    }

    private boolean leads(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3
                && surfer.at(to(answer)).getHost().equals(surfer.at("/").getHost());
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Sends a form as a page of ours does, and goes where the answer leads. */
    Seen send(Form form, String body) throws Exception {
        if (!form.post()) {
            return get(form.action().replaceFirst("\\?.*", "") + "?" + body);
        }
        var answer = post(form, body, OURS);
        return answer.status() / 100 == 3
                ? get(Seen.local(URI.create(form.action()).resolve(answer.to())))
                : answer;
    }

    /** Sends this; goes nowhere. */
    Seen post(Form form, String body, Map<String, String> headers) throws Exception {
        return post(form.action(), form.type(), body, headers);
    }

    Seen post(String address, String type, String body, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(surfer.at(address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        var answer = surfer.send(request);
        return Seen.of(address, answer.statusCode(), to(answer), answer.body());
    }
}
