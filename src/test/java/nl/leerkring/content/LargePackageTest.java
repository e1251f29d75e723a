package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.format.Problems;
import org.junit.jupiter.api.Test;

class LargePackageTest {
    @Test
    void aTrainingOfFiveHundredPartsAndTwoThousandQuestionsIsAcceptedAsAZip() {
        var problems = new Problems();
        var zip = ZipPackage.read(Zips.of("groot", Course.LARGE.files()), problems);
        assertThat(problems.all()).isEmpty();

        var files = zip.orElseThrow().files();
        var content = new PackageReader(files, files.hash(), problems).read();
        assertThat(problems.all()).isEmpty();
        var parts = content.modules().stream()
                .flatMap(module -> module.parts().stream())
                .toList();
        assertThat(parts).hasSize(500);
        assertThat(parts.stream()
                        .filter(part -> part.body() instanceof Quiz)
                        .mapToInt(part -> ((Quiz) part.body()).questions().size())
                        .sum())
                .isEqualTo(2000);
    }
}
