package nl.leerkring.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.content.Cases;
import nl.leerkring.content.Casus;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.content.PackageReader;
import nl.leerkring.format.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CasusMapTest {
    @Test
    void theWayRunsDownTheMiddleAndWhatWasNotChosenStandsBeside() {
        var map = CasusMap.of(Cases.casus(), WayTest.way("deur.praten", "keuken.melden"));
        assertThat(map.edges().stream().filter(CasusMap.Edge::taken).map(edge -> edge.from() + " " + edge.to()))
                .containsExactly("deur keuken", "keuken goed");
        var onWay = map.nodes().stream().filter(node -> node.number() > 0).toList();
        assertThat(onWay).extracting(CasusMap.Node::x).containsOnly(map.width() / 2);
        assertThat(map.nodes()).extracting(CasusMap.Node::scene).contains("stoep", "fout");
        assertThat(onWay.subList(0, 2))
                .as("labels beside the line")
                .extracting(CasusMap.Node::labelX)
                .doesNotContain(map.width() / 2);
    }

    @TestFactory
    Stream<DynamicTest> everyShippedCaseCanBeDrawn() throws IOException {
        return Files.list(Path.of("modules"))
                .filter(Files::isDirectory)
                .flatMap(CasusMapTest::cases)
                .map(casus -> DynamicTest.dynamicTest(casus.title(), () -> {
                    draws(CasusMap.of(casus));
                    draws(CasusMap.of(casus, Way.of(casus, List.of())));
                }));
    }

    private static Stream<Casus> cases(Path folder) {
        var problems = new Problems();
        var content = new PackageReader(PackageFiles.read(folder, problems), "0", problems).read();
        return content.modules().stream()
                .flatMap(module -> module.parts().stream())
                .filter(part -> part.body() instanceof Casus)
                .map(part -> (Casus) part.body());
    }

    private static void draws(CasusMap map) {
        assertThat(map.nodes()).allSatisfy(node -> {
            assertThat(node.x()).isBetween(20, map.width() - 20);
            assertThat(node.labelY()).isLessThan(map.height());
        });
        assertThat(map.nodes().stream().map(node -> node.x() + "," + node.y()).distinct())
                .as("no two scenes in one place")
                .hasSize(map.nodes().size());
        assertThat(map.edges()).isNotEmpty();
    }
}
