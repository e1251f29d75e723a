package nl.leerkring.launcher;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;

/** A group of {@link BenchRounds} in a round: one leads, and everybody has the page open. */
final class BenchGroup {
    private final String group;
    private final List<Long> ids;
    private final List<RoundGuest> guests;
    private final ExecutorService pool;
    private final Queue<Long> words = new ConcurrentLinkedQueue<>();
    private final Queue<Long> pages = new ConcurrentLinkedQueue<>();
    private final List<WebSocket> sockets = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private volatile Step step;

    /** A step that goes to everybody. @param begin when the chair pressed the button @param title of the step that is done then */
    private record Step(long begin, String title, CountDownLatch seen) {}

    /** @param pool asks for pages */
    BenchGroup(String group, List<Long> ids, List<RoundGuest> guests, ExecutorService pool) {
        this.group = group;
        this.ids = ids;
        this.guests = guests;
        this.pool = pool;
    }

    private RoundGuest chair() {
        return guests.get(0);
    }

    /** Opens a round and starts it; everybody listens. */
    void opensRound() throws Exception {
        var round = chair().opens(group, "incidentmethode@1");
        for (var guest : guests) {
            guest.comesInto(round);
        }
        chair().gives(ids.get(0), "CHAIR");
        chair().gives(ids.get(1), "OWNER");
        chair().presses("start");
        titles.add(RoundGuest.step(chair().page()));
        chair().presses("next");
        titles.add(RoundGuest.step(chair().page()));
        for (var guest : guests) {
            sockets.add(guest.listens(() -> heard(guest)));
        }
    }

    /** The chair goes to the other of two steps. @param done is told when everybody has the new page */
    void goesOn(CountDownLatch done) {
        try {
            var isAhead = RoundGuest.step(chair().page()).equals(titles.get(1));
            var seen = new CountDownLatch(guests.size());
            step = new Step(System.nanoTime(), titles.get(isAhead ? 0 : 1), seen);
            chair().moves(isAhead ? "back" : "next");
            seen.await();
            done.countDown();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void heard(RoundGuest guest) {
        var now = step;
        if (now == null) {
            return;
        }
        words.add(System.nanoTime() - now.begin);
        pool.execute(() -> {
            try {
                if (RoundGuest.step(guest.page()).equals(now.title)) {
                    pages.add(System.nanoTime() - now.begin);
                    now.seen.countDown();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Begins to count anew. */
    void forget() {
        words.clear();
        pages.clear();
    }

    /** Nanoseconds from the button to the word, for each listener and step. */
    List<Long> words() {
        return List.copyOf(words);
    }

    /** The same to the page with the new step. */
    List<Long> pages() {
        return List.copyOf(pages);
    }

    void close() {
        sockets.forEach(WebSocket::abort);
    }
}
