package nl.leerkring.ledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.leerkring.ledger.EvidenceDesk;
import nl.leerkring.ledger.EvidenceFile;
import nl.leerkring.ledger.EvidencePlan;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;

/** Takes in own evidence and gives it back. What is refused is answered by the page, with the reasons beside the fields and what was typed. */
@WebServlet({EvidenceUpload.SEND, EvidenceUpload.FILE})
@MultipartConfig(
        maxFileSize = EvidenceUpload.MOST,
        maxRequestSize = EvidenceUpload.MOST,
        fileSizeThreshold = (int) EvidenceUpload.MOST)
public class EvidenceUpload extends HttpServlet {
    static final String SEND = "/accreditation/own/send";
    static final String FILE = "/accreditation/own/file";

    /** A little more than a file may be, so that what is just too large is told so beside the field. */
    static final long MOST = EvidenceFile.MOST + 1024 * 1024;

    private static final String TOO_LARGE = "/accreditation/own?problem=large";

    private static final String HOME = "/accreditation/own";
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceDesk desk;

    @Inject
    transient EvidenceView page;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(SEND)) {
            response.sendRedirect(HOME);
            return;
        }
        var id = request.getParameter("id");
        if (caller.member().isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            if (id == null || !id.matches("\\d{1,18}")) {
                throw DomainException.notFound();
            }
            var file = desk.file(Long.parseLong(id));
            response.setContentType(file.mediaType());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + java.net.URLEncoder.encode(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.size());
            Pieces.send(desk, file, response.getOutputStream());
        } catch (DomainException refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (caller.member().isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getContentLengthLong() > MOST) {
            var cut = CutShort.of(request, 4 * MOST);
            refuse(cut, response, desk.problems(plan(cut), EvidenceFile.tooLarge()));
            return;
        }
        Optional<Part> part;
        try {
            part = Optional.ofNullable(request.getPart("file"));
        } catch (IllegalStateException e) {
            // it did not say how long it is, and is too long: what was typed cannot be read any more
            response.sendRedirect(TOO_LARGE);
            return;
        } catch (ServletException e) {
            // not sent as a form with a file
            part = Optional.empty();
        }
        take(request, response, file(part));
    }

    private static EvidenceFile file(Optional<Part> part) throws IOException {
        if (part.isEmpty()) {
            return new EvidenceFile("", new byte[0]);
        }
        try (var bytes = part.get().getInputStream()) {
            return new EvidenceFile(part.get().getSubmittedFileName(), bytes.readAllBytes());
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, EvidenceFile file)
            throws ServletException, IOException {
        var plan = plan(request);
        var problems = desk.problems(plan, file);
        if (problems.isEmpty()) {
            try {
                desk.add(plan, file);
                response.sendRedirect(HOME);
                return;
            } catch (DomainException refusal) {
                problems = List.of(refusal);
            }
        }
        refuse(request, response, problems);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, List<DomainException> problems)
            throws ServletException, IOException {
        page.refuse(problems);
        request.getRequestDispatcher("/pages/ledger/own.xhtml").forward(request, response);
    }

    private static EvidencePlan plan(HttpServletRequest request) {
        var type = java.util.Arrays.stream(RegisterRules.Own.values())
                .filter(one -> one.name().equals(request.getParameter("type")))
                .findFirst()
                .orElse(null);
        return new EvidencePlan(
                request.getParameter("title"),
                type,
                request.getParameter("hours"),
                Typing.dateIn(request.getParameter("day")),
                request.getParameter("review") != null);
    }
}
