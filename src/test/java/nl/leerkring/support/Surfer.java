package nl.leerkring.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses the site by its pages and forms, with cookies but without a browser. Only in client-side tests. */
public final class Surfer {
    /** What {@link #join()} chooses. */
    public static final String PASSWORD = "de koffie is op";

    private static final Pattern CONFIRMATION = Pattern.compile("/membership/confirm\\?token=[\\w-]{43}");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI site;

    public Surfer(URL url) {
        site = URI.create("http://127.0.0.1:" + url.getPort());
    }

    /** Signs up as Noor de Bakker, opens the mailed link and is in. @return the e-mail address */
    public String join() throws Exception {
        return join("Noor de Bakker");
    }

    /** The same with another name. */
    public String join(String name) throws Exception {
        var email = UUID.randomUUID() + "@voorbeeld.test";
        var form = Map.of("name", name, "email", email, "password", PASSWORD, "terms", "true");
        requireTo(post("/membership/sign-up", "signUp", form), "/membership/check-mail");
        var confirmation = Mailbox.find(email, CONFIRMATION);
        requireTo(post(confirmation, "confirm", Map.of("password", PASSWORD)), "/learning");
        return email;
    }

    /** Signs in. */
    public HttpResponse<String> signIn(String email, boolean remember) throws Exception {
        var fields = new TreeMap<>(Map.of("email", email, "password", PASSWORD));
        if (remember) {
            fields.put("remember", "true");
        }
        return post("/membership/sign-in?from=%2Fmembership%2Fprofile", "signIn", fields);
    }

    private static void requireTo(HttpResponse<String> answer, String address) {
        var location = answer.headers().firstValue("Location").orElse("none");
        if (!location.endsWith(address)) {
            throw new AssertionError("led to " + location + " instead of " + address + ":\n" + answer.body());
        }
    }

    /** Posts a form of the page as a browser does: with the hidden fields and the first button. */
    public HttpResponse<String> post(String address, String form, Map<String, String> fields) throws Exception {
        return post(address, form, "", fields);
    }

    /** Posts a form by a certain button. @param button part of the tag of the button */
    public HttpResponse<String> post(String address, String form, String button, Map<String, String> fields)
            throws Exception {
        var page = get(address).body();
        var start = page.indexOf("id=\"" + form + "\"");
        if (start < 0) {
            throw new AssertionError("no form " + form + " at " + address + ":\n" + page);
        }
        var part = page.substring(start, page.indexOf("</form>", start));
        var all = new TreeMap<>(fields);
        var pressed = false;
        var tags = Pattern.compile("<(?:input|button)[^>]*type=\"(hidden|submit)\"[^>]*>")
                .matcher(part);
        while (tags.find()) {
            var press = tags.group(1).equals("submit");
            if (press && (pressed || !tags.group().contains(button))) {
                continue;
            }
            pressed |= press;
            all.putIfAbsent(attribute(tags.group(), "name"), attribute(tags.group(), "value"));
        }
        return post(address, all);
    }

    /** Posts these fields, as a browser does from a page of the site. */
    public HttpResponse<String> post(String address, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file, as a browser does from a page of the site. */
    public HttpResponse<String> upload(String address, Map<String, String> fields, String name, byte[] file)
            throws Exception {
        var boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            body.writeBytes(part(boundary, "\"" + field.getKey() + "\"\r\n", field.getValue()));
        }
        body.writeBytes(part(boundary, "\"" + name + "\"; filename=\"foto.jpg\"\r\nContent-Type: image/jpeg\r\n", ""));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(at(address))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String boundary, String head, String value) {
        return ("\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=" + head + "\r\n" + value)
                .getBytes(StandardCharsets.UTF_8);
    }

    public HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(at(address)));
    }

    /** A file, as it is. */
    public HttpResponse<byte[]> file(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As when the browser was closed: the session is gone, what was to be remembered stays. */
    public void closeBrowser() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** The full address. */
    public URI at(String address) {
        return site.resolve(address);
    }

    /** Fit for an address or a form. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
