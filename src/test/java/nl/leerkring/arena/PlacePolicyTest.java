package nl.leerkring.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerkring.arena.PlacePolicy.Claim;
import org.junit.jupiter.api.Test;

class PlacePolicyTest {
    private static final Claim PROVIDER = claim(1, "provider", "De Werf");
    private static final Claim EXPERT = claim(2, "expert", "voor mezelf");

    private static Claim claim(long id, String perspective, String organisation) {
        return new Claim(id, perspective, organisation, false);
    }

    private static PlacePolicy places(int room, Map<String, Integer> held) {
        return new PlacePolicy(room, 0, null, held);
    }

    @Test
    void thereIsAPlaceUntilAllAreTaken() {
        assertThat(places(1, Map.of()).fits(PROVIDER, List.of())).isTrue();
        assertThat(places(1, Map.of()).fits(PROVIDER, List.of(EXPERT))).isFalse();
    }

    @Test
    void aHeldPlaceGoesToItsPerspectiveOnly() {
        var one = places(1, Map.of("expert", 1));
        assertThat(one.fits(PROVIDER, List.of())).isFalse();
        assertThat(one.fits(EXPERT, List.of())).isTrue();
    }

    @Test
    void aPerspectiveThatHasAllItsHeldPlacesTakesFromTheRest() {
        var two = places(2, Map.of("expert", 1));
        assertThat(two.fits(EXPERT, List.of(claim(5, "expert", "x")))).isTrue();
        assertThat(two.fits(PROVIDER, List.of(claim(5, "expert", "x")))).isTrue();
        assertThat(two.fits(PROVIDER, List.of(claim(5, "provider", "x")))).isFalse();
    }

    @Test
    void onlineHasPlacesOfItsOwn() {
        var hybrid = new PlacePolicy(1, 1, null, Map.of());
        var online = new Claim(7, "provider", "x", true);
        assertThat(hybrid.fits(online, List.of(PROVIDER))).isTrue();
        assertThat(hybrid.fits(PROVIDER, List.of(online))).isTrue();
        assertThat(hybrid.fits(online, List.of(online))).isFalse();
    }

    @Test
    void anOrganisationHasAtMostSoMany() {
        var two = new PlacePolicy(9, 0, 1, Map.of());
        assertThat(two.fits(claim(3, "expert", "De Werf"), List.of(PROVIDER))).isFalse();
        assertThat(two.fits(EXPERT, List.of(PROVIDER))).isTrue();
    }

    @Test
    void whoDoesNotFitIsPassedByAndKeepsTheTurn() {
        var held = places(2, Map.of("expert", 1));
        var taken = List.of(claim(9, "provider", "a"));
        assertThat(held.next(List.of(PROVIDER, EXPERT), taken)).containsExactly(EXPERT);
        assertThat(places(3, Map.of()).next(List.of(PROVIDER, EXPERT), taken)).containsExactly(PROVIDER, EXPERT);
    }
}
