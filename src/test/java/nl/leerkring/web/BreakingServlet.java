package nl.leerkring.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Only in tests: fails, and tells what the log says about failures. */
@WebServlet("/proef/breaking")
public class BreakingServlet extends HttpServlet {
    /** Stands in no page. */
    static final String SECRET = "wachtwoord-van-de-database";

    private static final long serialVersionUID = 1L;
    private static final List<String> LINES = new CopyOnWriteArrayList<>();
    private static final Handler LISTENER = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getThrown() != null) {
                LINES.add(line.getMessage() + " " + line.getThrown());
            }
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
        Logger.getLogger("leerkring.access").addHandler(LISTENER);
    }

    @Override
    public void destroy() {
        Logger.getLogger("leerkring.access").removeHandler(LISTENER);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("log") == null) {
            throw new IllegalStateException(SECRET);
        }
        response.setContentType("text/plain");
        response.getWriter().write(String.join("\n", LINES));
    }
}
