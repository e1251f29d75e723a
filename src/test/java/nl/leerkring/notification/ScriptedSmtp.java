package nl.leerkring.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that gives every receiver the same answer. */
class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket server;
    private final String answerToReceiver;

    ScriptedSmtp(String answerToReceiver) throws IOException {
        this.answerToReceiver = answerToReceiver;
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                talk(connection);
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        say(connection, "220 scripted");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            say(
                    connection,
                    line.startsWith("RCPT") ? answerToReceiver : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
