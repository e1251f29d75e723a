package nl.leerkring.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page costs on the line: the bytes that the browser received for all that belongs to it, compressed and with headers. */
final class PageWeight {
    private static final int KILOBYTE = 1024;

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Long> received = new LinkedHashMap<>();

    /** Opens the address in this window and weighs everything until nothing more comes. */
    static PageWeight of(Page page, String address) {
        var weight = new PageWeight();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", weight::asked);
        session.on("Network.loadingFinished", weight::finished);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        session.detach();
        return weight;
    }

    /** An event {@code Network.requestWillBeSent}: which address it is about. */
    void asked(JsonObject event) {
        addresses.put(
                event.get("requestId").getAsString(),
                event.getAsJsonObject("request").get("url").getAsString());
    }

    /** An event {@code Network.loadingFinished}: how much came over the line; nothing when it came from the cache. */
    void finished(JsonObject event) {
        received.merge(
                event.get("requestId").getAsString(),
                event.get("encodedDataLength").getAsLong(),
                Long::sum);
    }

    long bytes() {
        return received.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many things were loaded, from the line or from the cache. */
    int parts() {
        return received.size();
    }

    /** Fails with a list, the heaviest first, when it is more. */
    void assertAtMost(int kilobytes) {
        if (bytes() > (long) kilobytes * KILOBYTE) {
            throw new AssertionError("%d bytes is more than %d KB:%n%s".formatted(bytes(), kilobytes, list()));
        }
    }

    private String list() {
        return received.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> each.getValue() + " " + addresses.getOrDefault(each.getKey(), "?"))
                .collect(Collectors.joining("\n"));
    }
}
