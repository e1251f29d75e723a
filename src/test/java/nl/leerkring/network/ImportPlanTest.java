package nl.leerkring.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.arena.Angle;
import nl.leerkring.network.ImportPlan.Fault;
import nl.leerkring.network.ImportPlan.Newcomer;
import nl.leerkring.network.ImportPlan.Problem;
import nl.leerkring.network.ImportPlan.Twice;
import nl.leerkring.network.MemberFile.Unreadable;
import org.junit.jupiter.api.Test;

class ImportPlanTest {
    private static final List<Angle> ANGLES = List.of(new Angle("city", "Gemeente", true));

    private static ImportPlan plan(String rows, Set<String> members) throws Unreadable {
        var text = "email;naam;organisatie;perspectief\n" + rows;
        return ImportPlan.of(
                MemberFile.read(text.getBytes(StandardCharsets.UTF_8)).rows(), ANGLES, members);
    }

    @Test
    void aPerspectiveIsKnownByLabelAndByCode() throws Unreadable {
        assertThat(plan("A@b.test;An;De Werf;gemeente\nc@d.test;;;CITY\n", Set.of())
                        .newcomers())
                .containsExactly(
                        new Newcomer(2, "a@b.test", "An", "De Werf", "city"),
                        new Newcomer(3, "c@d.test", "", "", "city"));
    }

    @Test
    void theFirstOfTwoRowsCounts() throws Unreadable {
        var plan = plan("a@b.test;An;;\nA@B.test;Anna;;\n", Set.of());
        assertThat(plan.newcomers()).hasSize(1);
        assertThat(plan.twice()).containsExactly(new Twice(3, 2, "a@b.test"));
    }

    @Test
    void aSecondImportFindsNobodyNew() throws Unreadable {
        var rows = "a@b.test;An;;\nc@d.test;;;\n";
        var members =
                plan(rows, Set.of()).newcomers().stream().map(Newcomer::email).collect(Collectors.toSet());
        var again = plan(rows, members);
        assertThat(again.newcomers()).isEmpty();
        assertThat(again.known()).isEqualTo(2);
    }

    @Test
    void everyFaultTellsItsLineAndField() throws Unreadable {
        var plan = plan(";An;;\njan@@b.test;;;koning\na@b.test;=SOM(A1);;\nc@d.test;" + "x".repeat(121), Set.of());
        assertThat(plan.newcomers()).isEmpty();
        assertThat(plan.faults())
                .containsExactly(
                        new Fault(2, MemberField.EMAIL, "", Problem.MISSING),
                        new Fault(3, MemberField.EMAIL, "jan@@b.test", Problem.NO_EMAIL),
                        new Fault(3, MemberField.PERSPECTIVE, "koning", Problem.UNKNOWN_PERSPECTIVE),
                        new Fault(4, MemberField.NAME, "=SOM(A1)", Problem.FORMULA),
                        new Fault(5, MemberField.NAME, "x".repeat(121), Problem.TOO_LONG));
    }

    @Test
    void tenThousandRowsOfWhichHalfAreWrongAllGetAnAnswer() throws Unreadable {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(one -> (one % 2 == 0 ? "p" + one + "@b.test" : "p" + one) + ";;;")
                .collect(Collectors.joining("\n"));
        var plan = plan(rows, Set.of());
        assertThat(plan.newcomers()).hasSize(5_000);
        assertThat(plan.faults()).hasSize(5_000);
        assertThat(plan.faults().get(4_999).line()).isEqualTo(10_001);
    }
}
