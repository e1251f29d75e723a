package nl.leerkring.round.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leerkring.round.RoundChanged;
import nl.leerkring.round.RoundWatch;
import nl.leerkring.shared.MemberId;

/**
 * The sockets that are open on this node, per round. Changes of this node are told at once; changes of another node are found by looking
 * at the database every half second, as long as somebody watches: slower than a bus between nodes, and with nothing that can be
 * down while the database is up.
 */
@ApplicationScoped
public class LiveSockets {
    @Inject
    RoundWatch watch;

    private final Map<Long, Set<Session>> open = new ConcurrentHashMap<>();
    private final Map<Long, Long> told = new ConcurrentHashMap<>();

    /** @param principal id of the member @return false when the member is not in the round */
    boolean join(long round, String principal, Session session) {
        var member = new MemberId(Long.parseLong(principal));
        if (!watch.seen(round, member)) {
            return false;
        }
        session.getUserProperties().put("member", member);
        open.computeIfAbsent(round, key -> ConcurrentHashMap.newKeySet()).add(session);
        return true;
    }

    void alive(long round, Session session) {
        watch.seen(round, (MemberId) session.getUserProperties().get("member"));
    }

    void leave(long round, Session session) {
        open.computeIfPresent(round, (key, sessions) -> {
            sessions.remove(session);
            return sessions.isEmpty() ? null : sessions;
        });
    }

    /** A change of this node. */
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundChanged change) {
        tell(change.round(), change.number());
    }

    /** Looks for changes of other nodes. */
    void look() {
        if (!open.isEmpty()) {
            watch.numbers(open.keySet()).forEach(this::tell);
        }
    }

    private void tell(long round, long number) {
        if (isNews(round, number)) {
            open.getOrDefault(round, Set.of()).stream()
                    .filter(Session::isOpen)
                    .forEach(session -> session.getAsyncRemote().sendText(Long.toString(number)));
        }
        told.keySet().retainAll(open.keySet());
    }

    /** Each number is told once, though one who acts and one who looks may find it at the same moment, and in any order. */
    private boolean isNews(long round, long number) {
        var isNews = new AtomicBoolean();
        told.compute(round, (key, before) -> {
            isNews.set(before == null || before < number);
            return isNews.get() ? Long.valueOf(number) : before;
        });
        return isNews.get();
    }
}
