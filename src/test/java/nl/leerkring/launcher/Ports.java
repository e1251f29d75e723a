package nl.leerkring.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where the server and its database listen. */
final class Ports {
    private Ports() {}

    /** The port of {@code LEERKRING_PORT}, or 8080. */
    static int asked(Map<String, String> environment) {
        var given = environment.getOrDefault("LEERKRING_PORT", "8080");
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new Refusal("LEERKRING_PORT is \"" + given + "\"; it must be a number from 1 to 65535.");
        }
        return Integer.parseInt(given);
    }

    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Refusal("port " + port + " is not free (" + e.getMessage()
                    + "); choose another: LEERKRING_PORT=8090 mvn -Prun");
        }
    }

    /** Any port that is free now. */
    static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
