package nl.leerkring.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import nl.leerkring.accreditation.AccreditationLine;
import nl.leerkring.accreditation.CertificateRow;
import nl.leerkring.accreditation.Certificates;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** "Mijn dossier": what I completed and what it counts for. */
@Named
@RequestScoped
public class DossierView {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Inject
    Certificates certificates;

    @Inject
    Language language;

    @Inject
    Text text;

    private List<CertificateRow> rows;

    /** My certificates, the newest first. */
    public List<CertificateRow> getRows() {
        if (rows == null) {
            rows = certificates.mine();
        }
        return rows;
    }

    /** What counts in one register, all certificates together. */
    public record Total(String register, BigDecimal points) {}

    /** Points that count, by register, in the order in which they were earned last. */
    public List<Total> getTotals() {
        var sums = new LinkedHashMap<String, BigDecimal>();
        getRows().stream()
                .flatMap(row -> row.lines().stream())
                .filter(line -> line.standing().counts())
                .forEach(line -> sums.merge(line.register(), line.points(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Total(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** "1,25 punt", "2 punten". */
    public String points(BigDecimal points) {
        return text.of(points.compareTo(TWO) < 0 ? "dossier.point" : "dossier.points", number(points));
    }

    /** "1,25". */
    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(language.getLocale()).format(number);
    }

    /** Why a line does not count, or what it counts for. */
    public String worth(AccreditationLine line) {
        return switch (line.standing()) {
            case COUNTS -> points(line.points());
            case NOT_YET_VALID -> text.of("dossier.notYet", text.date(line.validFrom()));
            case NO_LONGER_VALID -> text.of("dossier.noLonger", text.date(line.validUntil()));
        };
    }
}
