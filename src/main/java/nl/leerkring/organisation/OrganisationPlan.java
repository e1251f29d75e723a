package nl.leerkring.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody wants to be known of an organisation.
 *
 * @param kvk number in the trade register
 * @param clientTerm how people call who they work for, such as "deelnemer"; or null
 * @param colour of the house style, or null
 * @param signatories who sign, in the order in which they stand on papers; rows without a name and function are left out
 * @param domains of e-mail addresses whose owners can come in
 */
public record OrganisationPlan(
        String name, String kvk, String clientTerm, String colour, List<Signatory> signatories, List<String> domains) {
    static final int NAME = 120;
    static final int TERM = 40;
    /** As many fit on a paper. */
    public static final int SIGNATORIES = 3;

    static final int DOMAINS = 20;
    private static final int SLUG = 50;

    /** An organisation of which no more is known. */
    static OrganisationPlan of(String name, String kvk) {
        return new OrganisationPlan(name, kvk, null, null, List.of(), List.of());
    }

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems() {
        return Stream.concat(
                        Typed.problems(
                                () -> Typed.name("name", name, "organisation.error.name", NAME),
                                () -> tidyKvk(),
                                () -> Typed.line("clientTerm", clientTerm, TERM),
                                () -> BrandColour.of(colour))
                                .stream(),
                        Stream.concat(problemsOfSignatories(), Typed.problem(this::tidyDomains)))
                .toList();
    }

    private Stream<DomainException> problemsOfSignatories() {
        return IntStream.range(0, signatories.size()).boxed().flatMap(i -> Typed.problem(() -> signatory(i)));
    }

    /** The same, tidy; without problems. */
    OrganisationPlan tidy() {
        var signing = new ArrayList<Signatory>();
        for (int i = 0; i < signatories.size(); i++) {
            var one = signatory(i);
            if (one != null) {
                signing.add(one);
            }
        }
        return new OrganisationPlan(
                Typed.line("name", name, NAME),
                tidyKvk(),
                Typed.line("clientTerm", clientTerm, TERM),
                BrandColour.of(colour).map(BrandColour::code).orElse(null),
                List.copyOf(signing),
                tidyDomains());
    }

    private String tidyKvk() {
        var tidy = kvk == null ? "" : kvk.replaceAll("[\\s.]", "");
        return Typed.check(
                tidy, text -> text.matches("\\d{8}") && !text.matches("(\\d)\\1{7}"), "kvk", "organisation.error.kvk");
    }

    private Signatory signatory(int row) {
        var wanted = signatories.get(row);
        var field = "signatoryName" + (row + 1);
        var name = Typed.line(field, wanted.name(), NAME);
        var job = Typed.line("signatoryJob" + (row + 1), wanted.job(), NAME);
        if (name == null && job == null) {
            return null;
        }
        Typed.check(name, any -> true, field, "organisation.error.signatory.name");
        Typed.check(job, any -> true, "signatoryJob" + (row + 1), "organisation.error.signatory.job");
        return new Signatory(name, job);
    }

    private List<String> tidyDomains() {
        var tidy = domains.stream()
                .map(MailDomain::tidy)
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
        tidy.forEach(domain -> MailDomain.require("domains", domain));
        if (tidy.size() > DOMAINS) {
            throw DomainException.invalid("domains", "organisation.error.domains", DOMAINS);
        }
        return tidy;
    }

    /** What the address is made of: small letters, digits and lines between them. */
    static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), SLUG)).replaceAll("-$", "");
    }
}
