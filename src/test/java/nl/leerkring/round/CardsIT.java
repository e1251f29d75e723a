package nl.leerkring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is written in a round: who reads it and when, and that nobody else does. */
@ArquillianTest
class CardsIT {
    private static final String WORDS = "Ik vroeg me af wie Fientje Vogelnest werkelijk hielp.";
    private static final int MOST_QUERIES = 14;

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
    GroupDesk groups;

    @Test
    void cardsAreReadWhenTheStepIsOverAndNotBefore() {
        var cast = scene.inStep(2);
        people.as(cast.other());
        cards.write(new CardTable.WriteCard(cast.round(), 0, "vragen-schrijven", WORDS));
        assertThat(room.look(cast.round()).mine())
                .extracting(RoundDesk.CardRow::words)
                .containsExactly(WORDS);
        people.as(cast.others().get(1));
        assertThat(room.look(cast.round()).shared()).isEmpty();
        people.as(cast.chair());
        scene.move(cast.round(), RoundTable.Move.NEXT);
        for (var reader :
                new MemberId[] {cast.chair(), cast.owner(), cast.others().get(1)}) {
            people.as(reader);
            assertThat(room.look(cast.round()).shared())
                    .flatExtracting(RoundDesk.Pile::cards)
                    .extracting(RoundDesk.CardRow::words)
                    .containsExactly(WORDS);
        }
    }

    @Test
    void nobodyChangesACardOfAnother() {
        var cast = scene.inStep(2);
        people.as(cast.other());
        cards.write(new CardTable.WriteCard(cast.round(), 0, "vragen-schrijven", WORDS));
        var card = room.look(cast.round()).mine().get(0).id();
        people.as(cast.owner());
        assertThatThrownBy(() -> cards.write(new CardTable.WriteCard(cast.round(), card, "vragen-schrijven", "Weg")))
                .isInstanceOf(DomainException.class);
        people.as(cast.other());
        assertThat(room.look(cast.round()).mine())
                .extracting(RoundDesk.CardRow::words)
                .containsExactly(WORDS);
    }

    @Test
    void nothingOfWhatIsWrittenCanBeReadInTheTables() {
        var cast = scene.inStep(2);
        people.as(cast.other());
        cards.write(new CardTable.WriteCard(cast.round(), 0, "vragen-schrijven", WORDS));
        table.signal(cast.round(), "Fientje Vogelnest moet eerder weg");
        people.as(cast.chair());
        table.skip(cast.round(), "Fientje Vogelnest vroeg erom", RoundTable.UNSEEN);
        assertThat(scene.number(
                        "select count(*) from round_card where round_id = ? and locate('Fientje', words) > 0"
                                + " or round_id = ? and words is null",
                        cast.round(),
                        cast.round()))
                .isZero();
        assertThat(scene.number(
                        "select count(*) from round_happening where round_id = ? and note is not null", cast.round()))
                .isEqualTo(2);
        assertThat(scene.number("select count(*) from round_happening where locate('Fientje', note) > 0"))
                .isZero();
    }

    @Test
    void inAGroupThatIsClosedNoRoundIsOpenedAndItsWordsAreGone() {
        var cast = scene.inStep(2);
        people.as(cast.other());
        cards.write(new CardTable.WriteCard(cast.round(), 0, "vragen-schrijven", WORDS));
        people.as(cast.chair());
        groups.close(cast.group(), "We zijn klaar.");
        assertThatThrownBy(() -> door.open(cast.group(), scene.method())).isInstanceOf(DomainException.class);
        people.as(cast.other());
        assertThat(room.look(cast.round()).mine())
                .extracting(RoundDesk.CardRow::words)
                .doesNotContain(WORDS);
    }

    @Test
    void aRoundCostsAHandfulOfQueriesHoweverMuchHappened() {
        var cast = scene.inStep(2);
        var few = queries(cast.round());
        people.as(cast.other());
        for (int card = 0; card < 5; card++) {
            cards.write(new CardTable.WriteCard(cast.round(), 0, "vragen-schrijven", WORDS + card));
        }
        people.as(cast.chair());
        scene.move(cast.round(), RoundTable.Move.NEXT);
        assertThat(queries(cast.round())).isLessThanOrEqualTo(few + 1).isLessThanOrEqualTo(MOST_QUERIES);
    }

    private long queries(long round) {
        return Queries.of(() -> room.look(round));
    }
}
