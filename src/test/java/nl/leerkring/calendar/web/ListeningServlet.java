package nl.leerkring.calendar.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Only in tests: tells how many lines of the log hold a text, from the first time it is asked. */
@WebServlet("/proef/log")
public class ListeningServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ConcurrentLinkedQueue<String> LINES = new ConcurrentLinkedQueue<>();
    private static final Handler LISTENER = new Handler() {
        @Override
        public void publish(LogRecord line) {
            LINES.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @Override
    public void init() {
        Logger.getLogger("").addHandler(LISTENER);
    }

    @Override
    public void destroy() {
        Logger.getLogger("").removeHandler(LISTENER);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getParameter("has");
        response.setContentType("text/plain");
        response.getWriter()
                .print(LINES.stream().filter(line -> line.contains(wanted)).count());
    }
}
