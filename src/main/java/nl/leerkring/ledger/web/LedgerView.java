package nl.leerkring.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.ledger.Dossier;
import nl.leerkring.ledger.DossierSheet;
import nl.leerkring.ledger.Expiring;
import nl.leerkring.ledger.Holding;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Language;
import nl.leerkring.shared.web.Text;

/** "Mijn dossier": what is there for a register, what is missing, and why. */
@Named
@RequestScoped
public class LedgerView {
    private static final int ON_A_PAGE = 20;
    private static final double WHOLE = 100;
    private static final int COLOURS = 5;

    @Inject
    Dossier dossier;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    Text text;

    private DossierSheet sheet;
    private boolean looked;
    private List<Expiring.Ending> endings;

    /** A piece of the picture. @param x where it begins @param width both in percent @param style colour */
    public record Piece(String style, String x, String width, String label) {}

    /** Loads before the page is written, so that a refusal still has its own status. */
    public void load() {
        getSheet();
    }

    /** The registration of the address, else the one of today; null without any. */
    public DossierSheet getSheet() {
        if (!looked) {
            looked = true;
            sheet = dossier.look(
                            Typing.field("registration").isEmpty() ? null : Typing.id("registration"), Typing.all("if"))
                    .orElse(null);
        }
        return sheet;
    }

    /** What ends, the first day first. */
    public List<Expiring.Ending> getEndings() {
        if (endings == null) {
            endings = dossier.endings(getSheet());
        }
        return endings;
    }

    /** Whether its day is over. */
    public boolean over(Expiring.Ending ending) {
        return ending.on().isBefore(clock.today());
    }

    /** Name of a register, today. */
    public String name(String register) {
        return dossier.name(register);
    }

    /** Whether there is another period of the same register, so that its year has to stand with it. */
    public boolean twice(Holding holding) {
        return getSheet().all().stream()
                        .filter(one -> one.register().equals(holding.register()))
                        .count()
                > 1;
    }

    /** "12,5". */
    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(language.getLocale()).format(number);
    }

    public int getElapsed() {
        return getSheet().elapsed(clock.today());
    }

    public long getMonths() {
        return getSheet().months(clock.today());
    }

    /** The picture: each kind one after the other, in the width of what is needed. */
    public List<Piece> getPieces() {
        var figures = getSheet().figures();
        var whole = figures.goal().max(figures.points()).max(BigDecimal.ONE).doubleValue();
        var pieces = new ArrayList<Piece>();
        double x = 0;
        for (var kind : figures.kinds()) {
            var width = kind.points().doubleValue() * WHOLE / whole;
            pieces.add(new Piece(
                    "c-" + (pieces.size() % COLOURS + 1),
                    percent(x),
                    percent(width),
                    text.of("ledger.kind.points", kind.category().name(), number(kind.points()))));
            x += width;
        }
        return pieces;
    }

    private static String percent(double value) {
        return String.format(java.util.Locale.ROOT, "%.2f%%", value);
    }

    /** The picture in words. */
    public String getPicture() {
        var kinds = getPieces().stream().map(Piece::label).toList();
        return text.of(
                "ledger.picture",
                number(getSheet().figures().points()),
                number(getSheet().figures().goal()),
                String.join(", ", kinds));
    }

    /** What a kind asks, in words. */
    public String needed(DossierSheet.Kind kind) {
        if (kind.category().least().signum() > 0) {
            return number(kind.category().least());
        }
        return kind.category().most() == null
                ? "–"
                : text.of("ledger.most", number(kind.category().most()));
    }

    /** Key of how a kind stands: {@code ledger.state.*}. */
    public String state(DossierSheet.Kind kind) {
        if (kind.full()) {
            return "full";
        }
        if (kind.missing().signum() == 0) {
            return kind.category().least().signum() > 0 ? "done" : "free";
        }
        return kind.equals(getSheet().figures().worst()) ? "worst" : "going";
    }

    /** The last two signs of the number. */
    public String getNumberEnd() {
        var number = getSheet().number();
        return number.substring(Math.max(0, number.length() - 2));
    }

    /** The page that is shown, from 1. */
    public int getPage() {
        var page = Typing.field("page");
        return page.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(page), getPages()) : 1;
    }

    public int getPages() {
        return Math.max(1, (getSheet().lines().size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public int getFirst() {
        return (getPage() - 1) * ON_A_PAGE + 1;
    }

    public int getLast() {
        return Math.min(getPage() * ON_A_PAGE, getSheet().lines().size());
    }

    /** What happened, of this page. */
    public List<DossierSheet.Line> getLines() {
        return getSheet().lines().isEmpty() ? List.of() : getSheet().lines().subList(getFirst() - 1, getLast());
    }

    /** Name of the kind of a line, or "". */
    public String kind(DossierSheet.Line line) {
        return category(line.outcome().category());
    }

    /** Name of a kind, or "". */
    public String category(String id) {
        return getSheet().rules().category(id).map(category -> category.name()).orElse("");
    }
}
