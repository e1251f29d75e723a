package nl.leerkring.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form with a file that is far too large to take in: what was typed stands before the file, and is read; of the file nothing is kept. So the page can tell
 * what is wrong with everything that was typed still in it.
 */
final class CutShort extends HttpServletRequestWrapper {
    /** Enough for every field of the form. */
    private static final int BEGIN = 64 * 1024;

    private static final Pattern FIELD = Pattern.compile(
            "Content-Disposition: *form-data; *name=\"([A-Za-z.]{1,60})\"\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--",
            Pattern.DOTALL);

    private final Map<String, String> typed = new LinkedHashMap<>();

    private CutShort(HttpServletRequest request) {
        super(request);
    }

    /** Reads what was typed, and lets this much of the rest pass: a browser shows the answer only when it could send what it wanted to send. */
    static CutShort of(HttpServletRequest request, long rest) throws IOException {
        var cut = new CutShort(request);
        var body = request.getInputStream();
        var begin = new String(body.readNBytes(BEGIN), StandardCharsets.UTF_8);
        var fields = FIELD.matcher(begin);
        while (fields.find()) {
            cut.typed.putIfAbsent(fields.group(1), fields.group(2));
        }
        pass(body, rest);
        return cut;
    }

    private static void pass(InputStream body, long most) throws IOException {
        var left = most;
        var passed = body.skip(left);
        while (passed > 0 && left > passed) {
            left -= passed;
            passed = body.skip(left);
        }
    }

    /** As if it were a form without a file: nobody reads the rest again. */
    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public String getParameter(String name) {
        return typed.get(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return typed.containsKey(name) ? new String[] {typed.get(name)} : null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(typed.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<String, String[]>();
        typed.forEach((name, value) -> all.put(name, new String[] {value}));
        return all;
    }
}
