package nl.leerkring.accreditation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.accreditation.Certificates;
import nl.leerkring.paper.web.PaperDownload;

/** The PDF of a certificate, for its owner only: {@code /accreditation/certificate.pdf?number=}. */
@WebServlet("/accreditation/certificate.pdf")
public class CertificateDownload extends PaperDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Certificates certificates;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var number = number(request);
        return Paper.of(number, certificates.pdf(number));
    }
}
