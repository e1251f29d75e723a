package nl.leerkring.accreditation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.accreditation.Certificates;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.DomainException;

/** The PDF of a certificate, for its owner only: {@code /accreditation/certificate.pdf?number=}. */
@WebServlet("/accreditation/certificate.pdf")
public class CertificateDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Certificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var number = PaperNumber.parse(request.getParameter("number")).orElseThrow(DomainException::notFound);
            send(number, certificates.pdf(number), response);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(PaperNumber number, byte[] pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"leerkring-" + number + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
