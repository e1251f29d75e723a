package nl.leerkring.harvest;

import nl.leerkring.arena.EditionFacts;

/** An edition with its figures. @param over whether it is over */
public record ReportEdition(EditionFacts edition, ReportFigures figures, boolean over) {
    /** Calendar year in the Netherlands. */
    public int year() {
        return edition.date().getYear();
    }
}
