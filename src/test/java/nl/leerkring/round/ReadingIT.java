package nl.leerkring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.method.Methods;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Cards of earlier steps, own notes, and cards that are sorted: who reads what. */
@ArquillianTest
class ReadingIT {
    private static final String WRITTEN = "vragen-schrijven";
    private static final String SORTED = "vragen-op-kaarten";
    private static final String WORDS = "Wat maakte dat je bleef?";

    @Inject
    GroupFixture people;

    @Inject
    RoundScene scene;

    @Inject
    RoundTable table;

    @Inject
    RoundDoor door;

    @Inject
    RoundRoom room;

    @Inject
    CardTable cards;

    @Inject
    Methods methods;

    @Test
    void aMemberWhoWasNotInTheRoundReadsNothing() {
        var cast = scene.inStep(2);
        write(cast.other(), cast.round(), WRITTEN);
        people.as(cast.chair());
        scene.move(cast.round(), RoundTable.Move.NEXT);
        var elsewhere = people.agrees(cast.group(), cast.chair());
        people.as(elsewhere);
        assertThat(words(cast.round())).isEmpty();
        people.as(cast.chair());
        scene.move(cast.round(), RoundTable.Move.END);
        assertThat(words(cast.round())).containsExactly(WORDS);
        people.as(elsewhere);
        assertThat(words(cast.round())).isEmpty();
    }

    @Test
    void anOwnNoteOfAnEarlierStepIsReadByItsWriterAndNobodyElse() {
        var cast = scene.inStep(1);
        write(cast.other(), cast.round(), first(cast.round()));
        people.as(cast.chair());
        scene.move(cast.round(), RoundTable.Move.NEXT);
        for (var member : List.of(cast.chair(), cast.owner(), cast.others().get(1))) {
            people.as(member);
            assertThat(words(cast.round())).isEmpty();
        }
        people.as(cast.other());
        assertThat(room.look(cast.round()).shared())
                .flatExtracting(RoundDesk.Pile::cards)
                .singleElement()
                .matches(card -> card.own() && card.words().equals(WORDS));
    }

    @Test
    void theCaseOwnerSortsWhatCanBeReadAndNobodyElseSorts() {
        var cast = scene.seated();
        scene.move(cast.round(), RoundTable.Move.END);
        var round = sorting(cast);
        write(cast.other(), round, SORTED);
        var card = room.look(round).mine().get(0).id();
        people.as(cast.owner());
        assertThatThrownBy(() -> cards.sort(round, card, 0)).hasMessage("error.notFound");
        people.as(cast.chair());
        scene.move(round, RoundTable.Move.NEXT);
        for (var member : List.of(cast.chair(), cast.other())) {
            people.as(member);
            assertThatThrownBy(() -> cards.sort(round, card, 0)).hasMessage("error.forbidden");
        }
        people.as(cast.owner());
        for (var pile : new int[] {-1, 3}) {
            assertThatThrownBy(() -> cards.sort(round, card, pile)).isInstanceOf(DomainException.class);
        }
        cards.sort(round, card, 2);
        assertThat(room.look(round).shared())
                .flatExtracting(RoundDesk.Pile::cards)
                .singleElement()
                .matches(sorted -> sorted.pile() == 2);
    }

    /** A round of a method in which the case owner sorts cards, at its first step. */
    private long sorting(RoundScene.Cast cast) {
        people.as(cast.chair());
        var round = door.open(
                cast.group(), methods.newest("socratisch").orElseThrow().reference());
        table.come(round);
        table.give(round, cast.chair(), RoundRole.CHAIR);
        for (var member : List.of(cast.owner(), cast.other(), cast.others().get(1))) {
            people.as(member);
            table.come(round);
        }
        people.as(cast.chair());
        table.give(round, cast.owner(), RoundRole.OWNER);
        scene.move(round, RoundTable.Move.START);
        return round;
    }

    private String first(long round) {
        return room.look(round).stepId();
    }

    private void write(MemberId member, long round, String step) {
        people.as(member);
        cards.write(new CardTable.WriteCard(round, 0, step, WORDS));
    }

    private List<String> words(long round) {
        return room.look(round).shared().stream()
                .flatMap(pile -> pile.cards().stream())
                .map(RoundDesk.CardRow::words)
                .toList();
    }
}
