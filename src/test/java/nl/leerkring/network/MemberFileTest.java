package nl.leerkring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.leerkring.network.MemberFile.Refusal;
import nl.leerkring.network.MemberFile.Unreadable;
import org.junit.jupiter.api.Test;

class MemberFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static MemberFile read(String text) throws Unreadable {
        return MemberFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(Unreadable.class, () -> MemberFile.read(bytes))
                .refusal();
    }

    private static Refusal refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bothEncodingsGiveTheSameName() throws Unreadable {
        var text = "E-mail;Naam\nzoe@linde.test;Zoë\n";
        var windows = MemberFile.read(text.getBytes(WINDOWS));
        assertThat(windows.charset()).isEqualTo(WINDOWS);
        assertThat(windows.rows())
                .isEqualTo(read(text).rows())
                .isEqualTo(read("\ufeff" + text).rows());
        assertThat(windows.rows().get(0).cell(MemberField.NAME)).isEqualTo("Zoë");
    }

    @Test
    void columnsAreKnownByDutchAndEnglishNamesInAnyOrder() throws Unreadable {
        var row = read("Perspective,Shoe size,Organisation,Email address\nclient,43,\"Werf, De\",a@b.test")
                .rows()
                .get(0);
        assertThat(row.cell(MemberField.EMAIL)).isEqualTo("a@b.test");
        assertThat(row.cell(MemberField.ORGANISATION)).isEqualTo("Werf, De");
        assertThat(row.cell(MemberField.PERSPECTIVE)).isEqualTo("client");
        assertThat(row.cell(MemberField.NAME)).isEmpty();
    }

    @Test
    void linesAreCountedAsAnEditorDoes() throws Unreadable {
        var rows = read("email;naam\n\na@b.test;\"Twee\nregels\"\n\nc@d.test;Een\n")
                .rows();
        assertThat(rows).extracting(MemberFile.Row::line).containsExactly(3L, 6L);
    }

    @Test
    void aFileThatCannotBeReadTellsWhy() {
        assertThat(refusal("")).isEqualTo(Refusal.EMPTY);
        assertThat(refusal("email;naam\n")).isEqualTo(Refusal.EMPTY);
        assertThat(refusal("naam\nZoë\n")).isEqualTo(Refusal.NO_EMAIL_COLUMN);
        assertThat(refusal("email;mail\na@b.test;c@d.test\n")).isEqualTo(Refusal.COLUMN_TWICE);
        assertThat(refusal("email\n\"a@b.test\n")).isEqualTo(Refusal.NOT_CSV);
        assertThat(refusal(new byte[] {'P', 'K', 3, 4})).isEqualTo(Refusal.NOT_CSV);
        assertThat(refusal(new byte[MemberFile.MOST_BYTES + 1])).isEqualTo(Refusal.TOO_BIG);
        assertThat(refusal("email\n" + "a@b.test\n".repeat(MemberFile.MOST_ROWS + 1)))
                .isEqualTo(Refusal.TOO_MANY_ROWS);
    }
}
