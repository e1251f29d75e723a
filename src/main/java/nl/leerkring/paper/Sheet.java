package nl.leerkring.paper;

import java.util.List;

/**
 * What stands on a paper for one person, in the words that are printed. Papers are Dutch, whatever the language of the reader: registers read them.
 *
 * @param heading what it is: "Certificaat"
 * @param holder initials and surname
 * @param what what the holder did it with: "de training"
 * @param title of that
 * @param achievement the end of the sentence: "heeft gevolgd en afgerond."
 * @param signed who stands for it
 * @param address where everybody can verify it: what the QR code holds
 */
public record Sheet(
        String heading,
        String holder,
        String what,
        String title,
        String achievement,
        List<Row> rows,
        Signed signed,
        PaperNumber number,
        String address) {
    /** A line of the table. */
    public record Row(String label, String text) {}

    /** @param provider who declares it @param issuedOn day in words */
    public record Signed(String provider, String signatory, String function, String issuedOn) {}
}
