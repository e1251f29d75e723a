package nl.leerkring.network;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of members as a spreadsheet saved it. Pure: it recognises UTF-8 and Windows-1252, comma and semicolon, and tells in one word why a file cannot
 * be read at all; what is wrong with single rows is for {@link ImportPlan}.
 */
record MemberFile(Charset charset, char delimiter, List<Row> rows) {
    static final int MOST_BYTES = 4 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One row. @param line where it begins in the file, as an editor counts */
    record Row(long line, Map<MemberField, String> cells) {
        String cell(MemberField field) {
            return cells.getOrDefault(field, "");
        }
    }

    /** Why a whole file cannot be read. */
    enum Refusal {
        EMPTY,
        TOO_BIG,
        TOO_MANY_ROWS,
        NOT_CSV,
        NO_EMAIL_COLUMN,
        COLUMN_TWICE
    }

    /** Tells that the file cannot be read, and why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;

        Unreadable(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /** Whether it is in the encoding of older programs of Windows. */
    boolean isWindows() {
        return charset.equals(WINDOWS);
    }

    static MemberFile read(byte[] bytes) throws Unreadable {
        require(bytes.length <= MOST_BYTES, Refusal.TOO_BIG);
        for (var one : bytes) {
            require(one < 0 || one >= ' ' || one == '\n' || one == '\r' || one == '\t', Refusal.NOT_CSV);
        }
        var charset = charset(bytes);
        var text = new String(bytes, charset);
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        require(!text.isBlank(), Refusal.EMPTY);
        var delimiter = delimiter(text);
        return new MemberFile(charset, delimiter, rows(text, delimiter));
    }

    /** Text of Windows with an accent is practically never valid UTF-8, so what is valid is taken to be it. */
    private static Charset charset(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return WINDOWS;
        }
    }

    private static char delimiter(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return head.chars().filter(one -> one == ';').count()
                        >= head.chars().filter(one -> one == ',').count()
                ? ';'
                : ',';
    }

    private static List<Row> rows(String text, char delimiter) throws Unreadable {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false);
        try (var parser = format.get().parse(new StringReader(text))) {
            var rows = new ArrayList<Row>();
            List<MemberField> columns = null;
            var line = 1L;
            for (var row : parser) {
                if (!blank(row)) {
                    if (columns == null) {
                        columns = columns(row);
                    } else {
                        rows.add(row(line, columns, row));
                        require(rows.size() <= MOST_ROWS, Refusal.TOO_MANY_ROWS);
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            require(!rows.isEmpty(), Refusal.EMPTY);
            return List.copyOf(rows);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Unreadable(Refusal.NOT_CSV);
        }
    }

    private static boolean blank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** The field of every column; null where the column is none of ours. */
    private static List<MemberField> columns(CSVRecord head) throws Unreadable {
        var columns = new ArrayList<MemberField>();
        for (var name : head) {
            var field = MemberField.named(name);
            require(field == null || !columns.contains(field), Refusal.COLUMN_TWICE);
            columns.add(field);
        }
        require(columns.contains(MemberField.EMAIL), Refusal.NO_EMAIL_COLUMN);
        return columns;
    }

    private static Row row(long line, List<MemberField> columns, CSVRecord record) {
        var cells = new EnumMap<MemberField, String>(MemberField.class);
        for (var index = 0; index < Math.min(columns.size(), record.size()); index++) {
            if (columns.get(index) != null) {
                cells.put(columns.get(index), record.get(index).strip());
            }
        }
        return new Row(line, cells);
    }

    private static void require(boolean holds, Refusal refusal) throws Unreadable {
        if (!holds) {
            throw new Unreadable(refusal);
        }
    }
}
