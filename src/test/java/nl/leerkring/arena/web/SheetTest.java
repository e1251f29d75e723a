package nl.leerkring.arena.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.arena.Angle;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static Sheet three() {
        return new Sheet()
                .put("title1", "een")
                .put("title2", "twee")
                .put("title3", "drie")
                .tick("agreed2", true);
    }

    @Test
    void whatIsNoNumberDateOrTimeIsKeptAsTypedAndReadAsWrong() {
        var sheet =
                new Sheet().put("a", "veel").put("b", "straks").put("c", " 12 ").put("d", "-3");
        assertThat(sheet.number("a", 0)).isEqualTo(-1);
        assertThat(sheet.number("c", 0)).isEqualTo(12);
        assertThat(sheet.number("d", 0)).isEqualTo(-1);
        assertThat(sheet.number("leeg", null)).isNull();
        assertThat(sheet.date("b")).isNull();
        assertThat(sheet.time("b")).isNull();
        assertThat(sheet.text("b")).isEqualTo("straks");
    }

    @Test
    void aRowThatIsRemovedTakesItsTicksAlong() {
        var sheet = three();
        sheet.removeRow(2, "title", "agreed");
        assertThat(sheet.rows("title")).isEqualTo(2);
        assertThat(sheet.text("title2")).isEqualTo("drie");
        assertThat(sheet.ticked("agreed2")).isFalse();
    }

    @Test
    void rowsThatChangePlacesTakeTheirTicksAlong() {
        var sheet = three();
        sheet.swapRows(1, 2, "title", "agreed");
        assertThat(sheet.text("title1")).isEqualTo("twee");
        assertThat(sheet.ticked("agreed1")).isTrue();
        assertThat(sheet.ticked("agreed2")).isFalse();
    }

    @Test
    void aRowThatIsNotThereIsLeftAlone() {
        var sheet = three();
        for (int row : new int[] {0, -1, 4, 9999}) {
            sheet.removeRow(row, "title", "agreed");
            sheet.swapRows(row, 1, "title", "agreed");
        }
        assertThat(sheet.values()).isEqualTo(three().values());
    }

    @Test
    void perspectivesKeepTheirCodeUnderAnotherNameAndNewOnesGetOneOfTheirOwn() {
        var known = List.of(new Angle("provider", "Aanbieder", false), new Angle("client", "Cliënt", true));
        var sheet = new Sheet()
                .put("angle1", "Zorgaanbieder")
                .put("code1", "provider")
                .put("angle2", "cliënt")
                .put("code2", "verzonnen")
                .put("angle3", " ")
                .put("angle4", "Cliënt!")
                .put("code4", "client")
                .put("angle5", "Ondernemer")
                .tick("wanted5", true);
        assertThat(SeriesSheet.plan(sheet, known).angles())
                .containsExactly(
                        new Angle("provider", "Zorgaanbieder", false),
                        new Angle("client", "cliënt", false),
                        new Angle("client-2", "Cliënt!", false),
                        new Angle("ondernemer", "Ondernemer", true));
    }
}
