package nl.leerkring.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerkring.shared.DomainException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of people as a spreadsheet saves it: UTF-8 with or without its mark, cells separated by semicolons or commas. What is no such file is refused with what to do;
 * how large it is is looked at before and while it is read.
 *
 * @param separator between cells
 * @param lines without the line of heads and without empty lines
 */
record ListFile(char separator, List<ListLine> lines) {
    /** Bytes of a file. */
    static final int LARGEST = 2 * 1024 * 1024;

    static final int MOST_LINES = 5000;
    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_CELL = 500;
    private static final Set<String> HEADS =
            Set.of("e-mail", "email", "e-mailadres", "emailadres", "mail", "mailadres");

    /** @throws DomainException beside the field */
    static ListFile read(byte[] file) {
        if (file == null || file.length == 0) {
            throw wrong("none");
        }
        if (file.length > LARGEST) {
            throw wrong("bytes");
        }
        var text = text(file);
        char separator = separator(text);
        var lines = lines(text, separator);
        if (lines.isEmpty()) {
            throw wrong("empty");
        }
        return new ListFile(separator, lines);
    }

    private static String text(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            throw wrong("spreadsheet");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw wrong("encoding");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw wrong("encoding");
        }
    }

    /** What the first line has most of. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return semicolons >= commas ? ';' : ',';
    }

    private static List<ListLine> lines(String text, char separator) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var lines = new ArrayList<ListLine>();
            long before = 0;
            for (var row : parser) {
                add(lines, row, (int) before + 1);
                before = parser.getCurrentLineNumber();
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw wrong("quotes");
        }
    }

    private static void add(List<ListLine> lines, CSVRecord row, int number) {
        if (row.size() > MOST_COLUMNS) {
            throw DomainException.invalid("list", "organisation.list.error.columns", number, row.size());
        }
        if (row.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw DomainException.invalid("list", "organisation.list.error.cell", number, LONGEST_CELL);
        }
        var empty = row.stream().allMatch(String::isBlank);
        if (empty || lines.isEmpty() && isHead(row.get(0))) {
            return;
        }
        if (lines.size() >= MOST_LINES) {
            throw DomainException.invalid("list", "organisation.list.error.lines", MOST_LINES);
        }
        lines.add(new ListLine(number, row.toList()));
    }

    private static boolean isHead(String cell) {
        return HEADS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static DomainException wrong(String what) {
        return DomainException.invalid("list", "organisation.list.error." + what);
    }
}
