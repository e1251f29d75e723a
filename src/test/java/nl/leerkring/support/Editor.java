package nl.leerkring.support;

import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;

/** An editor with a browser who brings packages by the form of the page. Only in client-side tests. */
public final class Editor {
    /** The pages of editors. */
    public static final String HOME = "/training/editorial";

    private static final Pattern READY = Pattern.compile("href=\"([^\"]*/publish\\?hash=[^\"]*)\"");
    private static final int FOUND = 302;

    private final Surfer surfer;

    private Editor(Surfer surfer) {
        this.surfer = surfer;
    }

    /** Makes an account, gets the role, and signs in anew. */
    public static Editor joins(URL url) throws Exception {
        var email = new Surfer(url).join();
        Rows.grant(email, "EDITOR");
        var surfer = new Surfer(url);
        surfer.signIn(email, false);
        return new Editor(surfer);
    }

    /** Goes through the pages. */
    public Surfer surfer() {
        return surfer;
    }

    /** Brings a package and makes it the newest version, as the pages let one. */
    public void publishes(String slug, byte[] zip) throws Exception {
        brings(zip);
        var ready = READY.matcher(surfer.get(HOME + "/" + slug).body());
        if (!ready.find()) {
            throw new AssertionError("nothing to publish in " + slug);
        }
        var answer = surfer.post(ready.group(1), "draft", java.util.Map.of());
        if (answer.statusCode() != FOUND) {
            throw new AssertionError(slug + ": " + answer.statusCode() + "\n" + answer.body());
        }
    }

    /** Brings a file as a browser does. */
    public HttpResponse<String> brings(byte[] zip) throws Exception {
        return upload(surfer, HttpRequest.BodyPublishers.ofByteArray(form(zip)));
    }

    /** The same without telling before how much it is. */
    public HttpResponse<String> bringsInPieces(byte[] zip) throws Exception {
        var form = form(zip);
        return upload(surfer, HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(form)));
    }

    /** The same as anybody. */
    public static HttpResponse<String> upload(Surfer somebody, byte[] zip) throws Exception {
        return upload(somebody, HttpRequest.BodyPublishers.ofByteArray(form(zip)));
    }

    private static final String BOUNDARY = "----" + UUID.randomUUID();

    private static HttpResponse<String> upload(Surfer somebody, HttpRequest.BodyPublisher body) throws Exception {
        return somebody.send(HttpRequest.newBuilder(somebody.at("/editorial/upload"))
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(body));
    }

    private static byte[] form(byte[] zip) {
        var out = new java.io.ByteArrayOutputStream();
        out.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"zip\"; filename=\"pakket.zip\"\r\n"
                                + "Content-Type: application/zip\r\n\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        out.writeBytes(zip);
        out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
