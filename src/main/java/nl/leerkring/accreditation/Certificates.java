package nl.leerkring.accreditation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Provider;
import nl.leerkring.paper.SheetPaper;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** What people do with certificates: their owner sees and downloads them, everybody with a number verifies it. */
@UseCase
public class Certificates {
    @Inject
    IssuedCertificates issued;

    @Inject
    SheetPaper paper;

    @Inject
    Provider provider;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All certificates of the caller, the newest completion first. */
    @Permit(audited = false)
    public List<CertificateRow> mine() {
        return issued.of(caller.requireMember()).stream().map(Certificate::row).toList();
    }

    /** The caller's certificate of this enrolment. @throws DomainException 404 when there is none, or it is not theirs */
    @Permit(audited = false)
    public CertificateSheet forEnrolment(long enrolmentId) {
        return sheet(issued.byEnrolment(enrolmentId));
    }

    /** The caller's certificate as PDF; printed outside a transaction, so that no connection waits for it. */
    @Permit
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] pdf(PaperNumber number) {
        return paper.print(sheet(issued.byNumber(number)).onPaper());
    }

    /** What everybody may see of the certificate with this number, or nothing when there is none. */
    @Permit(everyone = true, audited = false)
    public Optional<Verification> verify(PaperNumber number) {
        return issued.byNumber(number).map(certificate -> certificate.verification(clock.now()));
    }

    private CertificateSheet sheet(Optional<Certificate> certificate) {
        return certificate
                .filter(found -> found.belongsTo(caller.requireMember()))
                .map(found -> found.sheet(provider.verificationAddress(found.number())))
                .orElseThrow(DomainException::notFound);
    }
}
