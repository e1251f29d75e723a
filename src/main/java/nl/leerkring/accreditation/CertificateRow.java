package nl.leerkring.accreditation;

import java.time.LocalDate;
import java.util.List;

/** A certificate in the list of its owner. */
public record CertificateRow(
        CertificateNumber number,
        long enrolmentId,
        String title,
        CertificateKind kind,
        LocalDate completedOn,
        List<AccreditationLine> lines) {}
