package nl.leerkring.proof.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.paper.web.PaperDownload;
import nl.leerkring.proof.AttendanceRoom;
import nl.leerkring.proof.ProofRoom;

/**
 * Papers of intervision as PDF: {@code /intervision/paper.pdf?number=} a proof, for its owner, with {@code reflection=1} what was written too;
 * {@code /intervision/paper.pdf?meeting=} the attendance list, for who guides the group.
 */
@WebServlet("/intervision/paper.pdf")
public class ProofDownload extends PaperDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ProofRoom proofs;

    @Inject
    transient AttendanceRoom attendance;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var meeting = request.getParameter("meeting");
        if (meeting != null) {
            var id = MeetingId.of(meeting);
            return new Paper("presentielijst-" + id, attendance.pdf(id));
        }
        var number = number(request);
        return Paper.of(number, proofs.pdf(number, request.getParameter("reflection") != null));
    }
}
