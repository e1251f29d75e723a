package nl.leerkring.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The real browser of a test run: Debian's Chromium, built without windows where there is one (a third less work for the same
 * engine). Where it is missing it is installed when we are root, otherwise the tests fail with a sentence that says how; they are never
 * skipped.
 */
public final class Chromium {
    private static final String PACKAGE = "chromium-headless-shell";
    private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/" + PACKAGE);
    private static final Path WITH_WINDOWS = Path.of("/usr/bin/chromium");
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    /** The browser of this thread: its driver is not made for two. Started once and closed with the JVM. */
    public static Browser get() {
        return BROWSER.get();
    }

    private static Browser start() {
        var program = program();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static synchronized Path program() {
        if (!Files.isExecutable(WITHOUT_WINDOWS) && "root".equals(System.getProperty("user.name"))) {
            System.out.println("Installing Chromium for the browser tests ...");
            install();
        }
        return Stream.of(WITHOUT_WINDOWS, WITH_WINDOWS)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The browser tests need Chromium: sudo apt-get install " + PACKAGE));
    }

    private static void install() {
        try {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", PACKAGE);
        } catch (IllegalStateException impossible) {
            if (!Files.isExecutable(WITH_WINDOWS)) {
                throw impossible;
            }
            System.out.println("Going on with the slower " + WITH_WINDOWS + ": " + impossible.getMessage());
        }
    }

    private static void run(String... command) {
        try {
            var log = Files.createTempFile("apt", ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(log)
                        + "\nInstall Debian's package " + PACKAGE + " by hand.");
            }
        } catch (IOException e) {
            throw new IllegalStateException("Install Debian's package " + PACKAGE + " by hand: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
