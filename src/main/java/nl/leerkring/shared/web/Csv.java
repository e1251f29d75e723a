package nl.leerkring.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table to download, as Dutch spreadsheets open it: UTF-8 with its mark, semicolons. A cell that a spreadsheet would take for a formula
 * gets a quote before it.
 */
public final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private Csv() {}

    /** Writes the table as the answer. @param name of the file, without ending */
    public static void write(HttpServletResponse response, String name, List<List<String>> rows) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        var out = response.getWriter();
        out.write('\ufeff');
        try (var printer = new CSVPrinter(out, FORMAT)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(Csv::safe).toList());
            }
        }
    }

    /** The cell, unable to be a formula. */
    static String safe(String cell) {
        return cell != null && cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
    }
}
