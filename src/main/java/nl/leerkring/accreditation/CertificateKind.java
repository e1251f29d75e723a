package nl.leerkring.accreditation;

/** What a completion proves: domain.md section 5. */
public enum CertificateKind {
    /** "certificaat": a test was passed. */
    TESTED,
    /** "bewijs van deelname". */
    ATTENDED
}
