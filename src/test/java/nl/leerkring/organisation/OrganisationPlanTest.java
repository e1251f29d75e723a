package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.shared.DomainException;
import org.junit.jupiter.api.Test;

class OrganisationPlanTest {
    private static OrganisationPlan plan(String kvk, List<Signatory> signatories, String... domains) {
        return new OrganisationPlan("  Zorggroep   Linde ", kvk, null, null, signatories, List.of(domains));
    }

    private static List<String> wrong(OrganisationPlan plan) {
        return plan.problems().stream().map(DomainException::key).toList();
    }

    @Test
    void aNumberOfTheTradeRegisterHasEightDigits() {
        assertThat(plan("6875 01.10", List.of()).tidy().kvk()).isEqualTo("68750110");
        for (var kvk : new String[] {"", "1234567", "123456789", "12345abc", "00000000", null}) {
            assertThat(wrong(plan(kvk, List.of()))).as(kvk).containsExactly("organisation.error.kvk");
        }
    }

    @Test
    void whoSignsHasANameAndAFunctionAndEmptyRowsAreLeftOut() {
        var half = plan("68750110", List.of(new Signatory("", ""), new Signatory("M. Verhoeven", "")));
        assertThat(half.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("signatoryJob2"));
        var whole = plan("68750110", List.of(new Signatory("", " "), new Signatory("M. Verhoeven", "bestuurder")));
        assertThat(whole.tidy().signatories()).containsExactly(new Signatory("M. Verhoeven", "bestuurder"));
    }

    @Test
    void aDomainOfEverybodyIsRefused() {
        assertThat(wrong(plan("68750110", List.of(), "gmail.com"))).containsExactly("organisation.error.domain.free");
        assertThat(wrong(plan("68750110", List.of(), "@Ziggo.NL"))).containsExactly("organisation.error.domain.free");
        assertThat(wrong(plan("68750110", List.of(), "linde"))).containsExactly("organisation.error.domain");
        assertThat(plan("68750110", List.of(), " info@Linde.test", "linde.test", "")
                        .tidy()
                        .domains())
                .containsExactly("linde.test");
    }

    @Test
    void theAddressIsMadeOfTheName() {
        assertThat(OrganisationPlan.slug("Zorggroep ’t Veld & Co. Oké")).isEqualTo("zorggroep-t-veld-co-oke");
        assertThat(OrganisationPlan.slug("北京")).isEmpty();
    }
}
