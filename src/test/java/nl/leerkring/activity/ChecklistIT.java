package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ChecklistIT extends Follower {
    private static final String LIST = "lijst";

    @Inject
    ChecklistRoom room;

    @Test
    void ticksAreKeptAndTheLastOneMakesThePartDone() {
        assertThat(tick("jas")).isFalse();
        assertThat(room.ticked(SLUG, LIST)).containsExactly("jas");
        assertThat(isDone(LIST)).isFalse();
        assertThat(tick("jas", "tas")).isTrue();
        assertThat(isDone(LIST)).isTrue();
    }

    @Test
    void aTickThatIsTakenAwayIsGoneButWhatWasDoneStaysDone() {
        tick("jas", "tas");
        tick("tas");
        assertThat(room.ticked(SLUG, LIST)).containsExactly("tas");
        tick();
        assertThat(room.ticked(SLUG, LIST)).isEmpty();
        assertThat(isDone(LIST)).isTrue();
    }

    @Test
    void aLineThatIsNotThereLosesNothingOfWhatIs() {
        tick("jas");
        notFound(() -> tick("tas", "verzonnen"));
        assertThat(room.ticked(SLUG, LIST)).containsExactly("jas");
    }

    @Test
    void anotherLearnerHasTicksOfTheirOwn() {
        tick("jas");
        become();
        notFound(() -> room.ticked(SLUG, LIST));
        notFound(() -> tick("tas"));
        enrolling.start(SLUG);
        assertThat(room.ticked(SLUG, LIST)).isEmpty();
        tick("tas");
        become(me);
        assertThat(room.ticked(SLUG, LIST)).containsExactly("jas");
    }

    @Test
    void whatIsNoChecklistIsNotFound() {
        notFound(() -> room.tick(SLUG, "maandag", Set.of()));
        notFound(() -> room.ticked(SLUG, "geen-deel"));
        notFound(() -> room.ticked("../etc", LIST));
    }

    private boolean tick(String... items) {
        return room.tick(SLUG, LIST, Set.of(items));
    }
}
