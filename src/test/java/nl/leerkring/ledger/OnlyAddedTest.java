package nl.leerkring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lines of the ledger and what they rest on are added, and never changed or taken away. */
class OnlyAddedTest {
    private static final Pattern CHANGES = Pattern.compile(
            "(?is)(update|delete\\s+from|truncate(\\s+table)?|replace\\s+into|alter\\s+table|drop\\s+table)\\s+(ledger_entry|ledger_fact|register_version)\\b"
                    + "|on\\s+duplicate\\s+key");

    @Test
    void noSourceChangesALine() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(one -> one.toString().matches(".*\\.(java|sql)"))
                    .filter(one -> one.toString().matches(".*/(ledger|register)/.*|.*migration.*(ledger|register).*"))
                    .toList()) {
                assertThat(CHANGES.matcher(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""))
                                .find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void theyAreNoEntitiesThatCouldBeChangedUnseen() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("@Table(name = \"ledger_entry\")", "@Table(name = \"ledger_fact\")");
            }
        }
    }

    @Test
    void theTestItselfCanFail() {
        assertThat(CHANGES.matcher("update ledger_entry set points = 1").find()).isTrue();
        assertThat(CHANGES.matcher("delete from ledger_fact where id = 1").find())
                .isTrue();
    }
}
