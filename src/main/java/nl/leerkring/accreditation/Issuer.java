package nl.leerkring.accreditation;

/**
 * Who stands for a certificate.
 *
 * @param kvk number in the register of the Chamber of Commerce
 */
record Issuer(String name, String kvk, String signatory, String signatoryFunction) {}
