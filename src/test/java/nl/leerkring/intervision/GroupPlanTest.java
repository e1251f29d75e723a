package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.register.Register;
import nl.leerkring.shared.DomainException;
import org.junit.jupiter.api.Test;

class GroupPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static GroupPlan sized(int fewest, int most) {
        return new GroupPlan(
                "Groep", "Thema", Access.INVITED, null, fewest, most, MeetingForm.ONLINE, null, 6, TODAY.plusYears(2));
    }

    private static GroupPlan ending(LocalDate end) {
        return new GroupPlan("Groep", "Thema", Access.INVITED, null, 3, 8, MeetingForm.ONLINE, null, 6, end);
    }

    private static GroupPlan named(String name) {
        return new GroupPlan(
                name, "Thema", Access.INVITED, null, 3, 8, MeetingForm.ONLINE, null, 6, TODAY.plusYears(2));
    }

    private static String wrong(GroupPlan plan) {
        return String.join(
                " ",
                plan.problems(TODAY, 0).stream()
                        .map(problem -> problem.field() + ":" + problem.key())
                        .toList());
    }

    @Test
    void aUsualPlanHasNoProblems() {
        assertThat(wrong(sized(3, 8))).isEmpty();
        assertThat(wrong(sized(2, 20))).isEmpty();
    }

    @Test
    void sizesOutOfBoundsAreTold() {
        assertThat(wrong(sized(0, 8))).isEqualTo("fewest:intervision.error.size");
        assertThat(wrong(sized(1, 8))).isEqualTo("fewest:intervision.error.size");
        assertThat(wrong(sized(3, 21))).isEqualTo("most:intervision.error.size");
        assertThat(wrong(sized(3, 0))).isEqualTo("most:intervision.error.size");
        assertThat(wrong(sized(6, 5))).isEqualTo("most:intervision.error.most");
    }

    @Test
    void theSizesKeepToWhatTheRegistersAsk() {
        var one = new Register("een", "Eerste", TODAY, 3, 8, 60);
        var other = new Register("ander", "Tweede", TODAY, 4, 10, 90);
        assertThat(wrong(sized(4, 8).counting(List.of(one, other)))).isEmpty();
        assertThat(wrong(sized(3, 8).counting(List.of(one, other))))
                .isEqualTo("fewest:intervision.error.registerFewest");
        assertThat(wrong(sized(4, 9).counting(List.of(one, other)))).isEqualTo("most:intervision.error.registerMost");
    }

    @Test
    void aGroupIsNeverMadeSmallerThanItIs() {
        assertThat(sized(3, 4).problems(TODAY, 5))
                .extracting(DomainException::key)
                .containsExactly("intervision.error.taken");
        assertThat(sized(3, 5).problems(TODAY, 5)).isEmpty();
    }

    @Test
    void theEndLiesInTheFutureButNotTooFar() {
        assertThat(wrong(ending(null))).isEqualTo("endsOn:intervision.error.date");
        assertThat(wrong(ending(TODAY.minusDays(1)))).isEqualTo("endsOn:intervision.error.past");
        assertThat(wrong(ending(TODAY))).isEqualTo("endsOn:intervision.error.past");
        assertThat(wrong(ending(TODAY.plusYears(5).plusDays(1)))).isEqualTo("endsOn:intervision.error.late");
        assertThat(wrong(ending(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void aNameThatStandsInMailsToStrangersHoldsNoAddress() {
        for (var name :
                new String[] {"Kijk op https://evil.test", "www.evil.test", "bel@evil.test", "evil.test", "Win.NU"}) {
            assertThat(wrong(named(name))).as(name).isEqualTo("name:error.link");
        }
        assertThat(wrong(named("<b>Groep</b>"))).isEqualTo("name:error.characters");
        assertThat(wrong(named(" \t"))).isEqualTo("name:intervision.error.name");
        assertThat(wrong(named("x".repeat(81)))).isEqualTo("name:error.tooLong");
        assertThat(wrong(named("Wmo e.a. in Zuid"))).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheForm() {
        var plan = new GroupPlan(null, null, null, null, 0, 0, null, null, 0, null);
        assertThat(plan.problems(TODAY, 0))
                .extracting(DomainException::field)
                .containsExactly("name", "theme", "access", "fewest", "most", "form", "rhythm", "endsOn");
    }

    @Test
    void aPlaceIsNeededOnlyWhereThereIsOne() {
        var place = new GroupPlan(
                "Groep", "Thema", Access.INVITED, null, 3, 8, MeetingForm.HYBRID, " ", 6, TODAY.plusYears(1));
        assertThat(wrong(place)).isEqualTo("place:intervision.error.place");
        assertThat(sized(3, 8).tidyPlace()).isNull();
    }

    @Test
    void whoSeeksSaysEverythingAndAgreesToBeSeen() {
        assertThat(new SeekingRoom.Wish("", null, " ", "", false).problems())
                .extracting(DomainException::field)
                .containsExactly("theme", "region", "profession", "times", "consent");
        assertThat(new SeekingRoom.Wish("Schulden", "Zuid", "Opbouwwerker", "Dinsdag", true).problems())
                .isEmpty();
    }
}
