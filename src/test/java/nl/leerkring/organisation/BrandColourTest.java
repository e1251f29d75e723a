package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leerkring.shared.DomainException;
import org.junit.jupiter.api.Test;

class BrandColourTest {
    @Test
    void aDarkColourIsKeptHoweverItIsTyped() {
        assertThat(BrandColour.of(" 14443F ")).contains(new BrandColour("#14443f"));
        assertThat(BrandColour.of("#036")).contains(new BrandColour("#003366"));
        assertThat(BrandColour.of("")).isEmpty();
        assertThat(BrandColour.of(null)).isEmpty();
    }

    @Test
    void theContrastIsThatOfWcag() {
        assertThat(new BrandColour("#000000").contrast()).isEqualTo(21);
        assertThat(new BrandColour("#ffffff").contrast()).isEqualTo(1);
        assertThat(new BrandColour("#767676").contrast()).isEqualTo(4.5);
    }

    @Test
    void aColourOnWhichWhiteLettersCannotBeReadIsRefusedWithItsContrast() {
        assertThatThrownBy(() -> BrandColour.of("#777777")).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("colour");
            assertThat(refusal.key()).isEqualTo("organisation.error.colour.contrast");
            assertThat(refusal.arguments()).containsExactly(4.4);
        });
    }

    @Test
    void whatIsNoColourIsRefused() {
        for (var typed : new String[] {"rood", "#12345", "#1234567", "url(x)", "#ggg"}) {
            assertThatThrownBy(() -> BrandColour.of(typed)).as(typed).hasMessage("organisation.error.colour");
        }
    }
}
