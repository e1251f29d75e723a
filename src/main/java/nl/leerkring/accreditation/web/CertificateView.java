package nl.leerkring.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.accreditation.CertificateSheet;
import nl.leerkring.accreditation.Certificates;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.QrCode;

/** The owner's page of one certificate: as it is on paper, to download, print and share. */
@Named
@RequestScoped
public class CertificateView {
    @Inject
    Certificates certificates;

    @Inject
    HttpServletRequest request;

    private CertificateSheet sheet;
    private QrCode qr;

    /** The certificate of the enrolment in the address. @throws DomainException 404 when it is not the reader's */
    public CertificateSheet getSheet() {
        if (sheet == null) {
            var enrolment = request.getParameter("enrolment");
            if (enrolment == null || !enrolment.matches("\\d{1,18}")) {
                throw DomainException.notFound();
            }
            sheet = certificates.forEnrolment(Long.parseLong(enrolment));
        }
        return sheet;
    }

    /** The square that leads to the public check. */
    public QrCode getQr() {
        if (qr == null) {
            qr = QrCode.of(getSheet().verificationAddress());
        }
        return qr;
    }

    /** View box of the square. */
    public String getQrBox() {
        return getQr().box();
    }

    /** Dark modules of the square. */
    public String getQrPath() {
        return getQr().path();
    }

    /** Loads before the page is written, so that a refusal still has its own status. */
    public void load() {
        getSheet();
    }
}
