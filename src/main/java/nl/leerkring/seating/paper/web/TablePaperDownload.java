package nl.leerkring.seating.paper.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.paper.web.PaperDownload;
import nl.leerkring.seating.paper.TablePapers;

/** Badges and signs of tables as PDF, for who coordinates the series. */
@WebServlet({TablePaperDownload.BADGES, TablePaperDownload.SIGNS})
public class TablePaperDownload extends PaperDownload {
    static final String BADGES = "/seating/badges.pdf";
    static final String SIGNS = "/seating/signs.pdf";
    private static final long serialVersionUID = 1L;

    @Inject
    transient TablePapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var series = request.getParameter("series");
        var number = request.getParameter("number");
        return request.getServletPath().equals(BADGES)
                ? new Paper("badges", papers.badges(series, number))
                : new Paper("tafelborden", papers.signs(series, number));
    }
}
