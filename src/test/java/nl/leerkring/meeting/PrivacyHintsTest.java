package nl.leerkring.meeting;

import static nl.leerkring.meeting.PrivacyHints.Kind.ADDRESS;
import static nl.leerkring.meeting.PrivacyHints.Kind.BIRTH_DATE;
import static nl.leerkring.meeting.PrivacyHints.Kind.BSN;
import static nl.leerkring.meeting.PrivacyHints.Kind.EMAIL;
import static nl.leerkring.meeting.PrivacyHints.Kind.NAME;
import static nl.leerkring.meeting.PrivacyHints.Kind.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.meeting.PrivacyHints.Hint;
import nl.leerkring.meeting.PrivacyHints.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyHintsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE|Bel haar op 06 12345678 terug|06 12345678",
                "PHONE|bel 0612345678.|0612345678",
                "PHONE|nummer 06-12 34 56 78, na vijven|06-12 34 56 78",
                "PHONE|via 030-2345678 bereikbaar|030-2345678",
                "PHONE|+31 6 12345678 is het nummer|+31 6 12345678",
                "EMAIL|mail naar a.b+c@proef.example.nl graag|a.b+c@proef.example.nl",
                "BIRTH_DATE|geboren op 3-4-1962 in Assen|3-4-1962",
                "BIRTH_DATE|geboren 03/04/62|03/04/62",
                "BIRTH_DATE|zij is van 12 maart 1988 en woont alleen|12 maart 1988",
                "BIRTH_DATE|datum: 1988-03-12|1988-03-12",
                "ADDRESS|op postcode 3512 AB woont hij|3512 AB",
                "ADDRESS|in de Lange Nieuwstraat 12b staat|Lange Nieuwstraat 12b",
                "ADDRESS|aan de Kastanjelaan 4 woont|Kastanjelaan 4",
                "BSN|het nummer 111222333 staat erin|111222333",
                "BSN|bsn 1112.22.333|1112.22.333",
                "NAME|ik sprak mevrouw Pietersen gisteren|mevrouw Pietersen",
                "NAME|met dhr. J. de Vries erbij|dhr. J. de Vries",
                "NAME|toen kwam Anna van den Berg binnen|Anna van den Berg",
                "NAME|en toen zei Karim Bouzid niets|Karim Bouzid",
                "NAME|volgens J. Jansen klopt het|J. Jansen",
                "NAME|Volgens Anna Bakker klopt het|Anna Bakker"
            })
    void itNamesThePlaceInTheText(Kind kind, String text, String words) {
        assertThat(PrivacyHints.find(text))
                .contains(new Hint(kind, text.indexOf(words), text.indexOf(words) + words.length(), words));
        assertThat(PrivacyHints.find(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna en Bo wonen samen. Anna is moe.",
                "De Wmo-consulent zag haar op 24 november om 14:30 uur.",
                "Het gezin heeft 3 kinderen van 4, 8 en 12 jaar en 1250 euro schuld.",
                "We belden Veilig Thuis en het wijkteam.",
                "In Utrecht is de wachtlijst 26 weken.",
                "Nummer 111222334 is een zaaknummer.",
                "Ik wil weten: wanneer laat ik los?",
                "In 2024 begon het."
            })
    void whatTellsNobodyIsLeftAlone(String text) {
        assertThat(PrivacyHints.find(text)).isEmpty();
    }

    @Test
    void everythingIsFoundInOrder() {
        var text = "Anna Bakker, geb. 1-2-1990, Dorpsstraat 5, 1234 AB, 0612345678, anna@example.org, bsn 111222333.";

        assertThat(PrivacyHints.find(text))
                .extracting(Hint::kind)
                .containsExactly(NAME, BIRTH_DATE, ADDRESS, ADDRESS, PHONE, EMAIL, BSN);
    }

    @Test
    void ofTwoReadingsOfTheSamePlaceOneIsTold() {
        assertThat(PrivacyHints.find("mevrouw Anna Bakker belde")).hasSize(1);
    }

    @Test
    void aNumberOfNineDigitsIsOneWhenTheElevenTestHolds() {
        assertThat(PrivacyHints.passesEleven("111222333")).isTrue();
        assertThat(PrivacyHints.passesEleven("123456782")).isTrue();
        assertThat(PrivacyHints.passesEleven("123456789")).isFalse();
        assertThat(PrivacyHints.passesEleven("000000000")).isFalse();
    }

    @Test
    void withoutTextThereIsNothing() {
        assertThat(PrivacyHints.find(null)).isEmpty();
        assertThat(PrivacyHints.find("")).isEmpty();
    }
}
