package nl.leerkring.round.web;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/**
 * Tells an open page that something happened in its round. It tells no more than a number: what happened, everybody asks for with the own
 * rights, so nothing of a case ever passes here. Sockets of other sites are refused at the edge, those of
 * who is not in the round by {@link SocketDoor}.
 */
@ServerEndpoint("/round/live/{round}")
public class LiveSocket {
    private static final long IDLE = 60_000;

    @Inject
    LiveSockets sockets;

    @OnOpen
    public void open(Session session, @PathParam("round") String round) throws IOException {
        var principal = session.getUserPrincipal();
        if (principal == null || !sockets.join(number(round), principal.getName(), session)) {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "not in this round"));
            return;
        }
        session.setMaxIdleTimeout(IDLE);
    }

    /** A sign of life; the page sends one every twenty seconds. */
    @OnMessage
    public void alive(String message, Session session, @PathParam("round") String round) {
        sockets.alive(number(round), session);
    }

    @OnClose
    public void close(Session session, @PathParam("round") String round) {
        sockets.leave(number(round), session);
    }

    /** A connection that breaks is nothing special: the page makes a new one. */
    @OnError
    public void broke(Session session, Throwable cause, @PathParam("round") String round) {
        sockets.leave(number(round), session);
    }

    /** What cannot be a round is none. */
    static long number(String round) {
        return round.matches("\\d{1,18}") ? Long.parseLong(round) : 0;
    }
}
