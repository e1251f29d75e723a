package nl.leerkring.accreditation;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.paper.PaperNumber;

/** A certificate in the list of its owner. */
public record CertificateRow(
        PaperNumber number,
        long enrolmentId,
        String title,
        CertificateKind kind,
        LocalDate completedOn,
        List<AccreditationLine> lines) {}
