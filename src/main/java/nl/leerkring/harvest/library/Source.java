package nl.leerkring.harvest.library;

import nl.leerkring.harvest.FindingId;

/** Of what a practice example was made. @param item title of a part of the programme, or null @param finding or null */
public record Source(String item, FindingId finding) {
    static Source of(String item) {
        return new Source(item, null);
    }

    static Source of(FindingId finding) {
        return new Source(null, finding);
    }
}
