package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.leerkring.shared.DomainException;
import org.junit.jupiter.api.Test;

class ListFileTest {
    private static ListFile read(String text) {
        return ListFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] file) {
        try {
            ListFile.read(file);
            return "taken";
        } catch (DomainException refused) {
            assertThat(refused.field()).isEqualTo("list");
            return refused.key().replace("organisation.list.error.", "");
        }
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void semicolonsOrCommasWithOrWithoutHeadAndMarkAreRead() {
        for (var text : new String[] {
            "a@b.nl;Noor;Zuid;meldcode;1-2-2030\n",
            "\ufeffE-mail;naam;team;training;datum\r\na@b.nl;Noor;Zuid;meldcode;1-2-2030\r\n",
            "email,name,team,training,date\na@b.nl,Noor,Zuid,meldcode,1-2-2030",
            "\"a@b.nl\";\"Noor\";Zuid;meldcode;1-2-2030"
        }) {
            assertThat(read(text).lines())
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.cells()).containsExactly("a@b.nl", "Noor", "Zuid", "meldcode", "1-2-2030"));
        }
    }

    @Test
    void aLineKeepsItsNumberInTheFile() {
        var lines = read("e-mail;naam\n\na@b.nl;\"Noor\nde Bakker\"\nc@d.nl;Bram\n;\ne@f.nl;Cas\n")
                .lines();
        assertThat(lines).extracting(ListLine::number).containsExactly(3, 5, 7);
    }

    @Test
    void anotherEncodingAndAnotherKindOfFileAreTold() {
        var text = "renée@voorbeeld.nl;Renée\n";
        assertThat(refusal(text.getBytes(Charset.forName("windows-1252")))).isEqualTo("encoding");
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_16))).isEqualTo("encoding");
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("encoding");
        assertThat(refusal("PK\u0003\u0004 xl/workbook.xml")).isEqualTo("spreadsheet");
        assertThat(refusal("a@b.nl;\"Noor\n")).isEqualTo("quotes");
        assertThat(refusal("")).isEqualTo("none");
        assertThat(refusal("e-mail;naam;team\n;;\n\n")).isEqualTo("empty");
    }

    @Test
    void bombsAreRefused() {
        assertThat(refusal(new byte[ListFile.LARGEST + 1])).isEqualTo("bytes");
        assertThat(refusal("a;".repeat(500_000))).isEqualTo("columns");
        assertThat(refusal("a@b.nl;" + "x".repeat(501))).isEqualTo("cell");
        assertThat(refusal("a@b.nl;\"" + "x\n".repeat(100_000) + "\"")).isEqualTo("cell");
        assertThat(refusal("a@b.nl;x\n".repeat(5001))).isEqualTo("lines");
        assertThat(read("a@b.nl;x\n".repeat(5000)).lines()).hasSize(5000);
    }
}
