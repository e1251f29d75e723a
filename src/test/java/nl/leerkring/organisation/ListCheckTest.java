package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static List<ListRow> check(String... lines) {
        var file = ListFile.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new ListCheck(List.of("Team Zuid"), Map.of("meldcode", "De meldcode"), TODAY).check(file);
    }

    private static String wrong(String line) {
        var wrong = check(line).get(0).wrong();
        return wrong == null ? "fine" : wrong.column() + " " + wrong.key();
    }

    @Test
    void aGoodLineIsUnderstoodHoweverItIsWritten() {
        assertThat(check(" Noor@Voorbeeld.NL ;Noor  de Bakker;team  zuid;DE MELDCODE;28-2-2027"))
                .containsExactly(new ListRow(
                        1,
                        "noor@voorbeeld.nl",
                        "Noor de Bakker",
                        "Team Zuid",
                        "meldcode",
                        LocalDate.of(2027, 2, 28),
                        null));
        assertThat(wrong("a@b.nl;;;meldcode;2027-02-28")).isEqualTo("fine");
        assertThat(wrong("a@b.nl;;;meldcode;28/02/2027")).isEqualTo("fine");
        assertThat(wrong("a@b.nl;Noor;")).isEqualTo("fine");
    }

    @Test
    void everyMistakeIsNamedWithItsColumn() {
        assertThat(wrong(";Noor;;;")).isEqualTo("email email.none");
        assertThat(wrong("jan@@linde.test;Jan;;;")).isEqualTo("email email.signs");
        assertThat(wrong("jan;Jan;;;")).isEqualTo("email email");
        assertThat(wrong("a@b.nl;<b>Jan</b>;;;")).isEqualTo("name name");
        assertThat(wrong("a@b.nl;Jan;Team Oost;;")).isEqualTo("team team");
        assertThat(wrong("a@b.nl;Jan;;Bestaat niet;1-1-2027")).isEqualTo("training training");
        assertThat(wrong("a@b.nl;Jan;;;1-1-2027")).isEqualTo("training training.none");
        assertThat(wrong("a@b.nl;Jan;;meldcode;")).isEqualTo("date date.none");
        assertThat(wrong("a@b.nl;Jan;;meldcode;31-02-2027")).isEqualTo("date date");
        assertThat(wrong("a@b.nl;Jan;;meldcode;morgen")).isEqualTo("date date");
        assertThat(wrong("a@b.nl;Jan;;meldcode;23-11-2026")).isEqualTo("date date.past");
        assertThat(wrong("a@b.nl;Jan;;meldcode;24-11-2026")).isEqualTo("fine");
        assertThat(wrong("a@b.nl;Jan;;meldcode;25-11-2031")).isEqualTo("date date.far");
        assertThat(wrong("a@b.nl;Jan;;meldcode;1-1-2027;nog iets")).isEqualTo(" columns.more");
        assertThat(wrong("a@b.nl")).isEqualTo(" columns.less");
    }

    @Test
    void aFormulaIsFoundInEveryColumn() {
        for (var cell : List.of("=SOM(A1)", "+31612345678", "-1", "@cmd")) {
            for (int column = 0; column < ListCheck.COLUMNS.size(); column++) {
                var cells = new java.util.ArrayList<>(List.of("a@b.nl", "Jan", "Team Zuid", "meldcode", "1-1-2027"));
                cells.set(column, cell);
                assertThat(wrong(String.join(";", cells))).isEqualTo(ListCheck.COLUMNS.get(column) + " formula");
            }
        }
    }

    @Test
    void theSamePersonTwiceForTheSameTrainingIsToldOnce() {
        assertThat(check("a@b.nl;Jan;;meldcode;1-1-2027", "A@B.nl;Jan;;meldcode;1-2-2027", "a@b.nl;Jan;;;"))
                .extracting(row -> row.wrong() == null ? "fine" : row.wrong().key())
                .containsExactly("fine", "twice", "fine");
    }
}
