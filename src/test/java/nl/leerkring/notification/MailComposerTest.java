package nl.leerkring.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.leerkring.shared.web.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailComposerTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Bundles bundles = new Bundles();
    private final MailComposer composer = new MailComposer(bundles, "https://leerkring.test/");

    @Test
    void aMailSaysTheSameInTextAndHtml() {
        var letter = composer.compose(mail(DUTCH, "confirmation", "/membership/confirm?token=abc", "Noor"));

        assertThat(letter.subject()).isEqualTo("Bevestig je e-mailadres");
        assertThat(letter.link()).isEqualTo("https://leerkring.test/membership/confirm?token=abc");
        assertThat(letter.text())
                .contains("Hallo Noor,")
                .contains("Bevestig mijn e-mailadres:\nhttps://leerkring.test/membership/confirm?token=abc\n");
        assertThat(letter.html())
                .contains("<html lang=\"nl\">")
                .contains("Hallo Noor,")
                .contains(">Bevestig mijn e-mailadres</a>")
                .contains("href=\"https://leerkring.test/membership/confirm?token=abc\"");
    }

    @Test
    void whatPeopleTypedIsTextAndNeverMarkup() {
        var letter = composer.compose(
                mail(DUTCH, "confirmation", "/x?a=\"><script>", "<script>alert('x')</script> & \"{0}\" {1}"));

        assertThat(letter.html())
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;{0}&quot; {1}")
                .contains("href=\"https://leerkring.test/x?a=&quot;&gt;&lt;script&gt;\"");
        assertThat(letter.text()).contains("<script>alert('x')</script> & \"{0}\" {1}");
    }

    @Test
    void aLineBreakInATitleMakesNoHeader() {
        var letter =
                composer.compose(mail(DUTCH, "certificateReady", "/certificate", "Spil\r\nBcc: all@leerkring.test"));

        assertThat(letter.subject()).isEqualTo("Je bewijs voor Spil Bcc: all@leerkring.test staat klaar");
    }

    @Test
    void aLongTitleFitsTheSubject() {
        var letter = composer.compose(mail(DUTCH, "certificateReady", "/certificate", "x".repeat(500)));

        assertThat(letter.subject()).hasSize(200);
    }

    @Test
    void aMailWithoutButtonHasNoLinkButTheSite() {
        var letter = composer.compose(mail(DUTCH, "emailChanged", null, "Noor"));

        assertThat(letter.link()).isNull();
        assertThat(letter.html()).doesNotContain("Ga naar Leerkring").containsOnlyOnce("href=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.test/", "//elsewhere.test/", "javascript:x", ""})
    void aButtonNeverLeadsToAnotherSite(String address) {
        var mail = mail(DUTCH, "confirmation", address, "Noor");

        assertThatThrownBy(() -> composer.compose(mail)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingInAMailIsLoadedFromAServer() {
        var html = composer.compose(mail(DUTCH, "passwordReset", "/membership/reset?token=t", "Noor"))
                .html();

        assertThat(html).doesNotContain("<img", "src=", "url(", "<link", "<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirmation",
                "alreadyRegistered",
                "passwordReset",
                "emailChange",
                "emailChanged",
                "passwordChanged",
                "certificateReady"
            })
    void everyMailIsCompleteInBothLanguages(String template) {
        for (var language : Bundles.LANGUAGES) {
            var letter = composer.compose(mail(language, template, "/somewhere", "Noor"));

            assertThat(letter.subject() + letter.text() + letter.html())
                    .as("%s in %s", template, language)
                    .doesNotContain("mail." + template, "mail.footer", "mail.greeting", "{0}", "''");
        }
        assertThat(composer.compose(mail(Bundles.LANGUAGES.get(0), template, null, "Noor"))
                        .text())
                .isNotEqualTo(composer.compose(mail(Locale.ENGLISH, template, null, "Noor"))
                        .text());
    }

    @Test
    void bothBundlesHaveTheSameKeys() {
        var dutch = bundles.all(DUTCH).keySet().stream().filter(MailComposerTest::ours);

        assertThat(dutch)
                .containsExactlyInAnyOrderElementsOf(bundles.all(Locale.ENGLISH).keySet().stream()
                        .filter(MailComposerTest::ours)
                        .toList());
    }

    private static boolean ours(String key) {
        return key.startsWith("mail.") || key.startsWith("outbox.");
    }

    private static Mail mail(Locale language, String template, String action, Object argument) {
        return new Mail(null, "noor@example.test", language, template, action, List.of(argument));
    }
}
