package nl.leerkring.organisation;

import java.util.List;

/** One page of people. @param total that fit, on all pages */
public record PeoplePage(List<PersonRow> rows, long total) {
    /** People on one page. */
    public static final int SIZE = 25;
}
