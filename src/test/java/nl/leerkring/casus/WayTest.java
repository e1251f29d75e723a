package nl.leerkring.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.leerkring.content.Cases;
import nl.leerkring.content.Casus;
import org.junit.jupiter.api.Test;

class WayTest {
    private static final Casus CASUS = Cases.casus();

    static Way way(String... moves) {
        var list = new ArrayList<Move>();
        for (var move : moves) {
            var dot = move.indexOf('.');
            list.add(
                    dot < 0
                            ? new Move(list.size() + 1, true, "", null)
                            : new Move(list.size() + 1, false, move.substring(0, dot), move.substring(dot + 1)));
        }
        return Way.of(CASUS, list);
    }

    @Test
    void choicesLeadOnAndChangeTheVariables() {
        var way = way("deur.praten", "keuken.melden");
        assertThat(way.state().scene()).isEqualTo("goed");
        assertThat(way.state().values()).isEqualTo(Map.of("vertrouwen", 2));
        assertThat(way.scenes()).containsExactly("deur", "keuken", "goed");
        assertThat(way("deur.praten").consequence()).isEqualTo("Zij knikt.");
    }

    @Test
    void aStepBackRestoresTheStateAndTheTriedChoiceStaysVisible() {
        var way = way("deur.duwen", "back", "deur.praten");
        assertThat(way.state().values()).isEqualTo(Map.of("vertrouwen", 2));
        assertThat(way.left()).containsExactly("deur.duwen");
        assertThat(way.scenes()).containsExactly("deur", "keuken");
    }

    @Test
    void aStepBackFromTheStartChangesNothing() {
        assertThat(way("back", "back").state().scene()).isEqualTo("deur");
    }

    @Test
    void aChoiceOfWhichTheConditionDoesNotHoldCannotBeMade() {
        assertThat(way("deur.praten", "keuken.nog-eens").state().scene()).isEqualTo("deur");
        assertThat(way("deur.duwen", "stoep.terug", "deur.duwen", "stoep.terug").scenes())
                .doesNotContain("keuken");
    }

    @Test
    void whateverTheMovesAreAWayCanBeShown() {
        var random = new Random(7);
        var scenes = CASUS.scenes().stream().map(Casus.Scene::id).toList();
        var choices = List.of("praten", "duwen", "melden", "terug", "weg", "bestaat-niet");
        for (int run = 0; run < 2000; run++) {
            var moves = new ArrayList<Move>();
            for (int i = 1; i <= random.nextInt(12); i++) {
                moves.add(new Move(
                        i,
                        random.nextInt(3) == 0,
                        scenes.get(random.nextInt(scenes.size())),
                        choices.get(random.nextInt(choices.size()))));
            }
            var way = Way.of(CASUS, moves);
            assertThat(way.state().values().get("vertrouwen")).isBetween(0, 3);
            assertThat(way.scenes()).hasSize(way.steps().size() + 1);
            assertThat(way).isEqualTo(Way.of(CASUS, moves));
        }
    }

    @Test
    void theDebriefCountsAgainstTheNorm() {
        var desk = new CasusDesk(CASUS, way("deur.duwen", "stoep.terug", "deur.praten", "keuken.later"), 5, true);
        var debrief = Debrief.of(desk, new PeerCounts(Map.of(), Map.of()));
        assertThat(debrief.good()).isEqualTo(1);
        assertThat(debrief.late()).isEqualTo(2);
        assertThat(debrief.wrong()).isEqualTo(1);
        assertThat(debrief.norm())
                .extracting(Debrief.NormRow::verdict)
                .as("the worst choice about a step decides")
                .containsExactly("wrong", "late");
        assertThat(debrief.views()).extracting(Casus.Scene::id).containsExactly("keuken");
    }

    @Test
    void peersAreShownFromFivePeopleOn() {
        var desk = new CasusDesk(CASUS, way("deur.praten", "keuken.melden"), 3, true);
        var four = new PeerCounts(Map.of("deur.praten", 3L, "deur.duwen", 1L), Map.of());
        var five = new PeerCounts(Map.of("deur.praten", 3L, "deur.duwen", 2L), Map.of());
        assertThat(Debrief.of(desk, four).spreads()).isEmpty();
        var spread = Debrief.of(desk, five).spreads().get(0);
        assertThat(spread.people()).isEqualTo(5);
        assertThat(spread.bars().get(0).percent()).isEqualTo(60);
        assertThat(spread.bars().get(0).mine()).isTrue();
    }
}
