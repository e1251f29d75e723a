package nl.leerkring.paper;

/**
 * Who stands for a paper.
 *
 * @param kvk number in the register of the Chamber of Commerce
 */
public record Issuer(String name, String kvk, String signatory, String signatoryFunction) {}
