package nl.leerkring.organisation;

import java.util.List;

/** A line of a list as it stands in the file. @param number of the line in the file, from 1 */
record ListLine(int number, List<String> cells) {
    /** What stands in a column; empty when the line is shorter. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
