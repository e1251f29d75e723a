package nl.leerkring.proof.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.proof.AttendanceRoom;
import nl.leerkring.proof.ProofRoom;
import nl.leerkring.shared.DomainException;

/**
 * Papers of intervision as PDF: {@code /intervision/paper.pdf?number=} a proof, for its owner, with {@code reflection=1} what was written too;
 * {@code /intervision/paper.pdf?meeting=} the attendance list, for who guides the group.
 */
@WebServlet("/intervision/paper.pdf")
public class ProofDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ProofRoom proofs;

    @Inject
    transient AttendanceRoom attendance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var meeting = request.getParameter("meeting");
            if (meeting != null) {
                var id = MeetingId.of(meeting);
                send("presentielijst-" + id, attendance.pdf(id), response);
                return;
            }
            var number = PaperNumber.parse(request.getParameter("number")).orElseThrow(DomainException::notFound);
            var reflection = request.getParameter("reflection") != null;
            send("leerkring-" + number, proofs.pdf(number, reflection), response);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(String name, byte[] pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
