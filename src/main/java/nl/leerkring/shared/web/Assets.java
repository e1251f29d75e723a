package nl.leerkring.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * Style sheets, fonts, scripts and pictures under {@code /assets/<hash>/...}: the address changes when any of them changes,
 * so a browser may keep them for ever, and relative addresses inside style sheets keep working.
 */
@ApplicationScoped
public class Assets {
    static final String FOLDER = "/assets/";

    private volatile String version;

    /** Hashes everything; the first filter does it when the application starts, before any page. */
    void read(ServletContext context) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(context, digest, FOLDER);
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(ServletContext context, MessageDigest digest, String folder) {
        for (var path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(context, digest, path);
                continue;
            }
            try (var stream = context.getResourceAsStream(path)) {
                digest.update(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@code #{asset}/css/base.css} in pages. */
    @Produces
    @Named("asset")
    String address() {
        return FOLDER + version;
    }

    /** The file behind a versioned address, or null when it is none. */
    String file(String address) {
        var prefix = FOLDER + version + "/";
        return address.startsWith(prefix) ? FOLDER + address.substring(prefix.length()) : null;
    }
}
